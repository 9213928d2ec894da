#include "engine/sending/response_watch.hpp"

#include <utility>

#include "engine/window/deadline.hpp"

namespace liaotai::sending {

ResponseWatch::ResponseWatch(const AuditQuestion& question, Found& found, FigureBook& figures)
    : question_(question),
      found_(found),
      figures_(figures),
      inquiry_ends_after_(question.rulebook->audit.inquiry_ends_after) {
  for (const ResponseTarget& target : question.targets) {
    if (target.rule.new_after) inquiry_ends_after_ = *target.rule.new_after;
  }
}

void ResponseWatch::hear(Memory& pending, const Message& message, std::uint32_t buyer) {
  if (pending) {
    // A long silence makes what follows a question of its own.
    if (message.at - pending->last_message_at <= inquiry_ends_after_) {
      pending->last_message_at = message.at;
      return;
    }
    close({*pending, {}, message.at, buyer});
  }
  pending = Inquiry{message, message.at, {}};
}

void ResponseWatch::answer(Memory& pending, const Message& message, bool automatic, std::uint32_t buyer) {
  if (!pending) return;
  if (!pending->first) pending->first = message;
  if (automatic) return;
  close({*pending, message, message.at, buyer});
  pending.reset();
}

void ResponseWatch::finish(Memory& pending, core::Instant log_end, std::uint32_t buyer) {
  if (pending) close({*pending, {}, log_end, buyer});
  pending.reset();
}

const std::optional<ResponseWatch::Message>& ResponseWatch::answer_for(const ResponseTarget& target,
                                                                       const Closed& closed) const {
  return target.rule.automatic_counts && question_.automatic_counts ? closed.inquiry.first : closed.person;
}

bool ResponseWatch::in_time(const ResponseTarget& target, const Inquiry& inquiry, core::Instant answered_at) {
  const std::optional<core::Instant> due = window::due_at(target.rule, inquiry.asked.at);
  // Over three minutes is late; three minutes are not.
  return !due || answered_at <= *due;
}

bool ResponseWatch::was_soon(const Closed& closed) const {
  const ResponseTarget& shortest = question_.targets.front();
  const std::optional<Message>& first = answer_for(shortest, closed);
  if (!first) return false;
  const core::Duration soon = question_.rulebook->audit.soon;
  if (shortest.rule.length == soon) return in_time(shortest, closed.inquiry, first->at);
  return first->at - closed.inquiry.asked.at <= soon;
}

void ResponseWatch::close(const Closed& closed) {
  const auto& [inquiry, person, seen_until, buyer] = closed;
  const ResponseTarget* broken = nullptr;
  for (const ResponseTarget& target : question_.targets) {
    const std::optional<Message>& answer = answer_for(target, closed);
    if (!in_time(target, inquiry, answer ? answer->at : seen_until)) broken = &target;
  }
  if (broken != nullptr) tell(*broken, closed);

  AnsweredInquiry counted{inquiry.asked.at, inquiry.asked.agent, {}, false, was_soon(closed)};
  if (person) {
    counted.agent = person->agent;
    counted.after = person->at - inquiry.asked.at;
    counted.in_time = in_time(question_.targets.back(), inquiry, person->at);
  }
  figures_.count_inquiry(counted);
}

void ResponseWatch::tell(const ResponseTarget& target, const Closed& closed) {
  const Message& asked = closed.inquiry.asked;
  const std::optional<Message>& answer = answer_for(target, closed);
  const core::Instant until = answer ? answer->at : closed.seen_until;
  AuditFinding finding =
      found_.begun(AuditCode::late_first_response, closed.buyer, asked.place,
                   {target.rule.length / core::minute, target.rule.length, until - asked.at, answer ? 1 : 0});
  finding.severity = target.severity;
  finding.source = &target.rule.source;
  if (answer) finding.sends.push_back(answer->place.row);
  found_.add(std::move(finding));
}

}  // namespace liaotai::sending

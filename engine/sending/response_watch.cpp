#include "engine/sending/response_watch.hpp"

#include "engine/window/deadline.hpp"

namespace liaotai::sending {

ResponseWatch::ResponseWatch(const AuditQuestion& question, const SendLog& log, core::Instant log_end,
                             Found& found, FigureBook& figures)
    : question_(question),
      log_(log),
      log_end_(log_end),
      found_(found),
      figures_(figures),
      inquiry_ends_after_(question.rulebook->audit.inquiry_ends_after) {
  for (const ResponseTarget& target : question.targets) {
    if (target.rule.new_after) inquiry_ends_after_ = *target.rule.new_after;
  }
}

void ResponseWatch::hear(core::Instant at, std::uint32_t row) {
  if (pending_) {
    // A long silence makes what follows a question of its own.
    if (at - pending_->last_message_at <= inquiry_ends_after_) {
      pending_->last_message_at = at;
      return;
    }
    close(at);
  }
  pending_ = Inquiry{at, at, row, {}, {}};
}

void ResponseWatch::answer(core::Instant at, std::uint32_t row, bool automatic) {
  if (!pending_) return;
  if (!pending_->first) pending_->first = row;
  if (automatic) return;
  pending_->person = row;
  close(at);
}

void ResponseWatch::finish() {
  if (pending_) close(log_end_);
}

std::optional<std::uint32_t> ResponseWatch::answer_for(const ResponseTarget& target,
                                                       const Inquiry& inquiry) const {
  return target.rule.automatic_counts && question_.automatic_counts ? inquiry.first : inquiry.person;
}

bool ResponseWatch::in_time(const ResponseTarget& target, const Inquiry& inquiry, core::Instant answered_at) {
  const std::optional<core::Instant> due = window::due_at(target.rule, inquiry.asked_at);
  // Over three minutes is late; three minutes are not.
  return !due || answered_at <= *due;
}

bool ResponseWatch::was_soon(const Inquiry& inquiry) const {
  const ResponseTarget& shortest = question_.targets.front();
  const std::optional<std::uint32_t> first = answer_for(shortest, inquiry);
  if (!first) return false;
  const core::Instant answered_at = log_.rows[*first].at;
  const core::Duration soon = question_.rulebook->audit.soon;
  if (shortest.rule.length == soon) return in_time(shortest, inquiry, answered_at);
  return answered_at - inquiry.asked_at <= soon;
}

void ResponseWatch::close(core::Instant seen_until) {
  const Inquiry inquiry = *pending_;
  pending_.reset();
  const ResponseTarget* broken = nullptr;
  for (const ResponseTarget& target : question_.targets) {
    const std::optional<std::uint32_t> answer = answer_for(target, inquiry);
    if (!in_time(target, inquiry, answer ? log_.rows[*answer].at : seen_until)) broken = &target;
  }
  if (broken != nullptr) tell(*broken, inquiry, seen_until);

  std::optional<core::Duration> after;
  if (inquiry.person) after = log_.rows[*inquiry.person].at - inquiry.asked_at;
  const bool was_in_time =
      inquiry.person && in_time(question_.targets.back(), inquiry, log_.rows[*inquiry.person].at);
  const SendRow& answered_by = log_.rows[inquiry.person.value_or(inquiry.row)];
  figures_.count_inquiry(inquiry, answered_by.agent, after, was_in_time, was_soon(inquiry));
}

void ResponseWatch::tell(const ResponseTarget& target, const Inquiry& inquiry, core::Instant seen_until) {
  const std::optional<std::uint32_t> answer = answer_for(target, inquiry);
  const core::Instant until = answer ? log_.rows[*answer].at : seen_until;
  std::vector<std::uint32_t> rows{inquiry.row};
  if (answer) rows.push_back(*answer);
  found_.add({AuditCode::late_first_response,
              target.severity,
              std::move(rows),
              log_.rows[inquiry.row].buyer,
              {{"minutes", static_cast<long long>(target.rule.length / core::minute)},
               {"limitMs", static_cast<long long>(target.rule.length)},
               {"waitedMs", static_cast<long long>(until - inquiry.asked_at)},
               {"answered", static_cast<long long>(answer ? 1 : 0)}},
              &target.rule.source});
}

}  // namespace liaotai::sending

#include "engine/sending/response_watch.hpp"

namespace liaotai::sending {

ResponseWatch::ResponseWatch(const AuditQuestion& question, const SendLog& log, core::Instant log_end,
                             Found& found, FigureBook& figures)
    : question_(question),
      log_(log),
      log_end_(log_end),
      found_(found),
      figures_(figures),
      targets_(question.rulebook->audit.targets_of(question.channel->name, question.region_reading)),
      rules_(question.rulebook->audit.targets) {}

void ResponseWatch::hear(core::Instant at, std::uint32_t row) {
  if (pending_) {
    // A long silence makes what follows a question of its own.
    if (at - pending_->last_message_at <= question_.rulebook->audit.inquiry_ends_after) {
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
  const bool automatic_counts = target.automatic_counts && question_.automatic_counts.value_or(true);
  return automatic_counts || question_.automatic_counts.value_or(false) ? inquiry.first : inquiry.person;
}

bool ResponseWatch::is_late(const ResponseTarget& target, const Inquiry& inquiry,
                            core::Instant seen_until) const {
  const std::optional<std::uint32_t> answer = answer_for(target, inquiry);
  return (answer ? log_.rows[*answer].at : seen_until) > target.deadline(inquiry.asked_at);
}

void ResponseWatch::close(core::Instant seen_until) {
  const Inquiry inquiry = *pending_;
  pending_.reset();
  const ResponseTarget* broken = nullptr;
  for (const ResponseTarget& target : targets_) {
    if (is_late(target, inquiry, seen_until)) broken = &target;
  }
  if (broken != nullptr) tell(*broken, inquiry, seen_until);

  const ResponseTarget& shortest = targets_.front();
  const std::optional<std::uint32_t> first = answer_for(shortest, inquiry);
  const core::Duration soon_within = question_.rulebook->audit.soon;
  const core::Instant soon_until =
      shortest.limit == soon_within ? shortest.deadline(inquiry.asked_at) : inquiry.asked_at + soon_within;
  const bool soon = first && log_.rows[*first].at <= soon_until;
  std::optional<core::Duration> after;
  if (inquiry.person) after = log_.rows[*inquiry.person].at - inquiry.asked_at;
  core::Duration in_time = question_.rulebook->audit.answered_within;
  if (targets_.back().limit > in_time) in_time = targets_.back().limit;
  const SendRow& answered_by = log_.rows[inquiry.person.value_or(inquiry.row)];
  figures_.count_inquiry(inquiry, answered_by.agent, after, after && *after <= in_time, soon);
}

void ResponseWatch::tell(const ResponseTarget& target, const Inquiry& inquiry, core::Instant seen_until) {
  const std::optional<std::uint32_t> answer = answer_for(target, inquiry);
  const core::Instant until = answer ? log_.rows[*answer].at : seen_until;
  std::vector<std::uint32_t> rows{inquiry.row};
  if (answer) rows.push_back(*answer);
  // The rules of the question's book outlive this watch, its own copies of them don't.
  const core::Source* source = nullptr;
  for (const ResponseTarget& each : rules_) {
    if (each.limit == target.limit && each.source.locator == target.source.locator) source = &each.source;
  }
  found_.add({AuditCode::late_first_response,
              target.severity,
              std::move(rows),
              log_.rows[inquiry.row].buyer,
              {{"minutes", static_cast<long long>(target.limit / core::minute)},
               {"waitedMs", static_cast<long long>(until - inquiry.asked_at)},
               {"answered", static_cast<long long>(answer ? 1 : 0)}},
              source});
}

}  // namespace liaotai::sending

#include "engine/window/answer_plan.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::window {
namespace {

/// Makes the plan step by step, each within what is left of the time.
class Planning {
 public:
  Planning(const AnswerAdvice& advice, std::vector<Period> time, int room)
      : advice_(advice), time_(std::move(time)), room_(room) {}

  bool has_time() const { return !time_.empty(); }

  void answer(core::Instant now, core::Instant limit) {
    if (!has_time()) return plan("answer-while-shut", {now, limit}, advice_.answer);
    const bool there_now = time_.front().from == now;
    plan(there_now ? "answer-now" : "answer-at-opening", {first(), last()}, advice_.answer);
  }

  /// One more, and the question that brings an answer. When little time is left, a message already on its
  /// way says it all.
  void go_on(bool answered_before) {
    if (!has_time()) return;
    const core::Instant call_from = std::max(time_.back().from, last() - advice_.last_call_length);
    const bool apart = call_from > first();
    const bool call = room_ > (apart ? 1 : 0) && (apart || answered_before);
    if (apart) plan("follow-up", {first(), room_ > 1 ? call_from : last()}, advice_.follow_up);
    if (call) plan("last-call", {call_from, last()}, advice_.last_call);
  }

  std::vector<PlannedMessage> take() { return std::move(planned_); }

 private:
  core::Instant first() const { return time_.front().from; }
  core::Instant last() const { return time_.back().until; }

  void plan(std::string code, Period period, const core::Source& source) {
    if (room_ <= 0) return;
    --room_;
    planned_.push_back({std::move(code), period.from, period.until, source});
  }

  const AnswerAdvice& advice_;
  std::vector<Period> time_;
  int room_;
  std::vector<PlannedMessage> planned_;
};

bool is_target(const Standing& standing) {
  return standing.decisive->rule->limits == Limits::target;
}

/// The last safe moment, or the end when that has passed; sooner when the shop is measured by less.
core::Instant limit_of(const Standing& standing, const std::vector<Deadline>& deadlines, core::Instant now) {
  core::Instant limit = now < standing.safe_until ? standing.safe_until : standing.decisive->closes_at;
  for (const Deadline& deadline : deadlines) {
    if (deadline.state == DeadlineState::running && deadline.due_at > now)
      limit = std::min(limit, deadline.due_at);
  }
  return limit;
}

bool is_answered(const std::vector<Deadline>& deadlines) {
  return std::any_of(deadlines.begin(), deadlines.end(),
                     [](const Deadline& deadline) { return deadline.inquiry.answered_at.has_value(); });
}

}  // namespace

std::vector<PlannedMessage> plan_answers(const Rules& rules, const Timeline& timeline,
                                         const Standing& standing, const std::vector<Deadline>& deadlines,
                                         const WorkingTime* working, core::Instant now) {
  if (!can_send(standing.state)) return {};
  const AnswerAdvice& advice = rules.channel().advice;
  const int room =
      std::min(advice.messages - timeline.answers, standing.quota.left.value_or(advice.messages));
  const core::Instant limit = limit_of(standing, deadlines, now);
  Planning planning(
      advice, working != nullptr ? working->between(now, limit) : std::vector<Period>{{now, limit}}, room);
  if (is_target(standing)) {
    if (!is_answered(deadlines)) planning.answer(now, limit);
    return planning.take();
  }
  const bool answered = timeline.answers > 0;
  if (!answered) planning.answer(now, limit);
  if (standing.state == State::open) planning.go_on(answered);
  return planning.take();
}

std::optional<Remark> enough_was_said(const Rules& rules, const Timeline& timeline,
                                      const Standing& standing) {
  const AnswerAdvice& advice = rules.channel().advice;
  if (!can_send(standing.state) || timeline.answers < advice.messages || is_target(standing)) {
    return std::nullopt;
  }
  return Remark{
      "enough-messages",
      {{"sent", static_cast<long long>(timeline.answers)}, {"most", static_cast<long long>(advice.messages)}},
      advice.enough};
}

}  // namespace liaotai::window

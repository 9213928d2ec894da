#include "engine/window/deadline.hpp"

#include <iterator>

namespace liaotai::window {

std::vector<WindowRule> response_rules(const Channel& channel, std::string_view type,
                                       const std::vector<Choice>& choices) {
  std::vector<WindowRule> rules;
  const Trigger* const trigger = channel.trigger(type);
  if (trigger == nullptr) return rules;
  for (const WindowRule& rule : trigger->opens) {
    if (rule.limits == Limits::target) rules.push_back(under(rule, choices));
  }
  return rules;
}

std::optional<core::Instant> due_at(const WindowRule& rule, core::Instant asked_at,
                                    const std::vector<Closure>& closures) {
  if (rule.clock_hours) return end_of(asked_at, rule.length, *rule.clock_hours, closures);
  return asked_at + rule.length;
}

DeadlineState state_of(core::Instant due_at, std::optional<core::Instant> answered_at, core::Instant now) {
  // Over three minutes is late; three minutes are not.
  if (answered_at) return *answered_at <= due_at ? DeadlineState::met : DeadlineState::late;
  return now <= due_at ? DeadlineState::running : DeadlineState::missed;
}

std::optional<Deadline> deadline_of(const Inquiry& inquiry, const WindowRule& rule, core::Instant now,
                                    const std::vector<Closure>& closures) {
  const std::optional<core::Instant> due = due_at(rule, inquiry.asked_at, closures);
  if (!due) return std::nullopt;
  return Deadline{rule.name, inquiry, *due, state_of(*due, inquiry.answered_at, now), rule.source};
}

}  // namespace liaotai::window

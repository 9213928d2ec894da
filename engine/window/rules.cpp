#include "engine/window/rules.hpp"

namespace liaotai::window {

Rules::Rules(const Channel& channel, Overlap overlap, const std::vector<Choice>& choices)
    : channel_(&channel), overlap_(overlap), limits_sending_(channel.limits_sending()) {
  opens_.reserve(channel.triggers.size());
  for (const Trigger& trigger : channel.triggers) {
    std::vector<WindowRule>& opens = opens_.emplace_back();
    for (const WindowRule& rule : trigger.opens) opens.push_back(under(rule, choices));
  }
  for (const std::vector<WindowRule>& opens : opens_) {
    for (const WindowRule& rule : opens) {
      if (rule.limits == Limits::target) targets_.push_back(&rule);
    }
  }
}

Kind Rules::kind(std::string_view type) const {
  if (type == reply_type) return reply_kind;
  const Trigger* const trigger = channel_->trigger(type);
  if (trigger == nullptr) return foreign_kind;
  return static_cast<Kind>(trigger - channel_->triggers.data());
}

}  // namespace liaotai::window

#include "engine/window/rules.hpp"

#include <algorithm>
#include <tuple>

namespace liaotai::window {
namespace {

constexpr std::uint8_t foreign_order = 253;
constexpr std::uint8_t reply_order = 254;
constexpr std::uint8_t closing_order = 255;

}  // namespace

Rules::Rules(const Channel& channel, Overlap overlap, const std::vector<Choice>& choices)
    : channel_(&channel), overlap_(overlap), limits_sending_(channel.limits_sending()) {
  opens_.reserve(channel.triggers.size());
  for (const Trigger& trigger : channel.triggers) {
    std::vector<WindowRule>& opens = opens_.emplace_back();
    for (const WindowRule& rule : trigger.opens) opens.push_back(under(rule, choices));
    const auto before = std::count_if(channel.triggers.begin(), channel.triggers.end(),
                                      [&](const Trigger& other) { return other.type < trigger.type; });
    order_.push_back(trigger.closes_everything ? closing_order : static_cast<std::uint8_t>(before));
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

void Rules::sort(std::span<Happening> happenings) const {
  const auto order = [this](Kind kind) {
    if (kind == reply_kind) return reply_order;
    return kind == foreign_kind ? foreign_order : order_[kind];
  };
  std::sort(happenings.begin(), happenings.end(), [&](const Happening& left, const Happening& right) {
    return std::tuple(left.at, order(left.kind), left.event) <
           std::tuple(right.at, order(right.kind), right.event);
  });
}

}  // namespace liaotai::window

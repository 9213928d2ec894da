#include "engine/window/channel.hpp"

#include <algorithm>

namespace liaotai::window {
namespace {

bool is_chosen(const Choice& wanted, const std::vector<Choice>& choices) {
  return std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) {
    return choice.reading == wanted.reading && choice.value == wanted.value;
  });
}

}  // namespace

const Trigger* Channel::trigger(std::string_view type) const {
  const auto found = std::find_if(triggers.begin(), triggers.end(),
                                  [&](const Trigger& trigger) { return trigger.type == type; });
  return found == triggers.end() ? nullptr : &*found;
}

bool Channel::limits_sending() const {
  return std::any_of(triggers.begin(), triggers.end(), [](const Trigger& trigger) {
    return std::any_of(trigger.opens.begin(), trigger.opens.end(),
                       [](const WindowRule& rule) { return rule.limits == Limits::sending; });
  });
}

WindowRule under(const WindowRule& rule, const std::vector<Choice>& choices) {
  WindowRule result = rule;
  for (const Variant& variant : rule.variants) {
    const bool applies = std::all_of(variant.when.begin(), variant.when.end(),
                                     [&](const Choice& wanted) { return is_chosen(wanted, choices); });
    if (!applies) continue;
    if (variant.length) result.length = *variant.length;
    if (variant.messages) result.messages = variant.messages;
    if (variant.source) result.source = *variant.source;
  }
  return result;
}

}  // namespace liaotai::window

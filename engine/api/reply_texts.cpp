#include "engine/api/reply_texts.hpp"

#include <algorithm>

#include "engine/lint/says_nothing.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::api {
namespace {

constexpr std::size_t most_known = 4096;

bool measures(const window::Channel& channel) {
  return std::any_of(channel.triggers.begin(), channel.triggers.end(), [](const window::Trigger& trigger) {
    return std::any_of(trigger.opens.begin(), trigger.opens.end(),
                       [](const window::WindowRule& rule) { return rule.limits == window::Limits::target; });
  });
}

}  // namespace

ReplyTexts::ReplyTexts(const window::Channel& channel) : measures_(measures(channel)) {}

bool ReplyTexts::says_nothing(std::string_view type, const std::optional<Value>& text) {
  if (!text) return false;
  const std::string_view words = text->text();
  if (!measures_ || words.empty() || type != window::reply_type) return false;
  const auto known = known_.find(std::string(words));
  if (known != known_.end()) return known->second;
  lint::read(words, reading_);
  if (known_.size() == most_known) known_.clear();
  return known_.emplace(words, lint::says_nothing(reading_)).first->second;
}

}  // namespace liaotai::api

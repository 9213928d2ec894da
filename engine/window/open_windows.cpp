#include "engine/window/open_windows.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/window/deadline.hpp"

namespace liaotai::window {
namespace {

std::string_view trigger_type(const Rules& rules, const RunningWindow& window) {
  return rules.trigger(window.trigger).type;
}

bool closes_first(const Rules& rules, const RunningWindow& left, const RunningWindow& right) {
  return std::tuple(left.closes_at, left.opens_at, trigger_type(rules, left)) <
         std::tuple(right.closes_at, right.opens_at, trigger_type(rules, right));
}

}  // namespace

void OpenWindows::open(const Rules& rules, const Happening& happening) {
  std::erase_if(windows_, [&](const RunningWindow& window) {
    return window.trigger == happening.kind || rules.overlap() == Overlap::latest_only;
  });
  for (const WindowRule& rule : rules.opens(happening.kind)) {
    const core::Instant end = due_at(rule, happening.at).value_or(happening.at + rule.length);
    windows_.push_back({.rule = &rule,
                        .trigger = happening.kind,
                        .event = happening.event,
                        .opens_at = happening.at,
                        .closes_at = end,
                        .would_close_at = end});
  }
}

void OpenWindows::close_everything(core::Instant at) {
  for (RunningWindow& window : windows_) {
    if (window.closes_at <= at) continue;
    window.closes_at = at;
    window.closed_by_unfollow = true;
  }
}

std::optional<std::string_view> OpenWindows::count_reply(const Rules& rules, const Happening& reply) {
  RunningWindow* first_to_close = nullptr;
  bool any_open = false;
  for (RunningWindow& window : windows_) {
    if (!window.is_open(reply.at)) continue;
    if (window.rule->limits == Limits::target) {
      ++window.used;
      continue;
    }
    any_open = true;
    if (!window.has_messages_left()) continue;
    if (first_to_close == nullptr || closes_first(rules, window, *first_to_close)) first_to_close = &window;
  }
  if (first_to_close != nullptr) {
    ++first_to_close->used;
    return std::nullopt;
  }
  if (!rules.limits_sending()) return std::nullopt;
  return any_open ? reply_over_quota : reply_outside_window;
}

std::vector<RunningWindow> OpenWindows::take(const Rules& rules) {
  if (windows_.size() > 1) {
    std::sort(windows_.begin(), windows_.end(),
              [&rules](const RunningWindow& left, const RunningWindow& right) {
                return std::tuple(left.closes_at, left.would_close_at, left.opens_at,
                                  trigger_type(rules, left), std::string_view(left.rule->name)) <
                       std::tuple(right.closes_at, right.would_close_at, right.opens_at,
                                  trigger_type(rules, right), std::string_view(right.rule->name));
              });
  }
  return std::exchange(windows_, {});
}

}  // namespace liaotai::window

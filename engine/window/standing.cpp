#include "engine/window/standing.hpp"

#include <algorithm>
#include <tuple>

namespace liaotai::window {
namespace {

bool closes_first(const RunningWindow& left, const RunningWindow& right) {
  return std::tie(left.closes_at, left.would_close_at, left.opens_at) <
         std::tie(right.closes_at, right.would_close_at, right.opens_at);
}

/// The last to close of the windows for which `counts`.
template <class Counts>
const RunningWindow* last_to_close(const std::vector<RunningWindow>& windows, Counts counts) {
  const RunningWindow* last = nullptr;
  for (const RunningWindow& window : windows) {
    if (counts(window) && (last == nullptr || closes_first(*last, window))) last = &window;
  }
  return last;
}

/// Adds up the windows that are open.
Quota sum(const std::vector<RunningWindow>& windows, core::Instant now) {
  Quota quota{0, 0, 0};
  for (const RunningWindow& window : windows) {
    if (!window.is_open(now)) continue;
    quota.used += window.used;
    const std::optional<int> limit = window.rule->messages;
    if (!limit || !quota.limit) {
      quota.limit.reset();
      quota.left.reset();
    } else {
      *quota.limit += *limit;
      *quota.left += *limit - window.used;
    }
  }
  return quota;
}

}  // namespace

bool can_send(State state) {
  return state == State::open || state == State::closing;
}

Standing standing(const Timeline& timeline, core::Instant now, core::Duration safety_margin) {
  const std::vector<RunningWindow>& windows = timeline.windows;
  Standing result;
  result.quota = {std::nullopt, 0, 0};
  if (windows.empty()) return result;

  const auto is_open = [now](const RunningWindow& window) { return window.is_open(now); };
  const RunningWindow* const open = last_to_close(windows, is_open);
  const RunningWindow* const usable = last_to_close(
      windows, [&](const RunningWindow& window) { return is_open(window) && window.has_messages_left(); });
  if (usable != nullptr) {
    result.decisive = *usable;
    result.remaining = usable->closes_at - now;
    result.state = result.remaining > safety_margin ? State::open : State::closing;
  } else {
    result.state = State::closed;
    result.decisive =
        open != nullptr ? *open : *last_to_close(windows, [](const RunningWindow&) { return true; });
    if (open != nullptr) {
      result.closed_by = Obstacle::quota;
    } else {
      result.closed_by = result.decisive->closed_by_unfollow ? Obstacle::unfollow : Obstacle::elapsed;
    }
  }
  result.safe_until = result.decisive->closes_at - safety_margin;

  if (result.decisive->rule->limits == Limits::target) {
    // Targets count the same reply side by side, so that adding them up would count it twice.
    result.quota = {std::nullopt, result.decisive->used, std::nullopt};
  } else if (open != nullptr) {
    result.quota = sum(windows, now);
  } else {
    result.quota = {result.decisive->rule->messages, result.decisive->used, 0};
  }
  return result;
}

}  // namespace liaotai::window

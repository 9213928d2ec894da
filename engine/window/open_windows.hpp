#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/rules.hpp"

namespace liaotai::window {

/// What may stand against an answer: no window was open, or none with messages left.
inline constexpr std::string_view reply_outside_window = "reply-outside-window";
inline constexpr std::string_view reply_over_quota = "reply-over-quota";

/// A window that an event opened. Half open: it is closed at `closes_at`.
struct RunningWindow {
  const WindowRule* rule = nullptr;  ///< one of the rules that the windows were followed with
  Kind trigger = 0;
  bool closed_by_unfollow = false;
  std::uint32_t event = 0;
  int used = 0;
  core::Instant opens_at = 0;
  core::Instant closes_at = 0;
  core::Instant would_close_at = 0;  ///< `closes_at`, had the customer not unfollowed

  bool is_open(core::Instant instant) const { return opens_at <= instant && instant < closes_at; }
  bool has_messages_left() const { return !rule->messages || used < *rule->messages; }
};

/// The last window of each trigger of one customer, who is followed in the order of time. Every call takes
/// the same rules, which outlive it.
class OpenWindows {
 public:
  /// The customer did something that may open windows.
  void open(const Rules& rules, const Happening& happening);
  void close_everything(core::Instant at);
  /// We answered. The code of what stands against it, when something does.
  std::optional<std::string_view> count_reply(const Rules& rules, const Happening& reply);
  /// The windows, those that close first in front.
  std::vector<RunningWindow> take(const Rules& rules);

 private:
  std::vector<RunningWindow> windows_;
};

}  // namespace liaotai::window

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/warning.hpp"
#include "engine/window/standing.hpp"
#include "engine/window/working_hours.hpp"

namespace liaotai::window {

/// How far ahead of the question working hours are looked at.
inline constexpr core::Duration furthest_opening = 366 * core::day;

/// A code for a sentence about the shop's own hours, and what it names.
struct HoursNote {
  std::string code;
  std::vector<core::Argument> arguments;
};

/// How the shop's hours lie over a customer's window.
struct HoursReport {
  bool open = false;                             ///< somebody is there now
  std::optional<core::Instant> open_until;       ///< nothing when shut, or open without an end
  std::optional<core::Instant> next_opening_at;  ///< after now
  // The rest is set while a window is open.
  std::optional<core::Duration> remaining;  ///< working time until the window closes
  std::optional<bool> closes_while_shut;    ///< nobody is there in the window's last moment
  std::optional<core::Instant>
      answer_before;  ///< the last moment to answer within the hours; nothing: none left
  std::vector<HoursNote> notes;
};

/// Until when to answer within the hours: the end of the last of them before it gets unsafe, or, when it is
/// unsafe already, before the window closes. Nothing when no hours are left or no window is open.
std::optional<core::Instant> answer_before(const WorkingTime& working, const Standing& standing,
                                           core::Instant now);

/// Holds a shop's hours, worked out from `now` on for `furthest_opening`, against how things stand at `now`.
HoursReport report_hours(const WorkingTime& working, const Standing& standing, core::Instant now);

}  // namespace liaotai::window

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/inquiry.hpp"
#include "engine/window/open_windows.hpp"
#include "engine/window/rules.hpp"

namespace liaotai::window {

/// An event that neither opened a window nor counted as a reply in one, and why.
struct Passed {
  std::uint32_t event = 0;
  std::string_view code;
};

/// What happened up to now: the last window of each trigger, and the events that made none.
struct Timeline {
  std::vector<RunningWindow> windows;   ///< those that close first in front
  std::vector<Passed> passed;           ///< in the order of the list as given
  std::vector<InquiryWatch> inquiries;  ///< one for each of the channel's targets
  std::uint32_t happened = 0;           ///< bit by bit the channel's triggers that had an event
  bool unfollowed = false;              ///< the customer unfollowed and has done nothing since
  int answers = 0;                      ///< since the customer last did something that opens a window
};

/// Follows `happenings`, given in any order and left in that of time, up to `now`.
Timeline follow(const Rules& rules, std::span<Happening> happenings, core::Instant now);

}  // namespace liaotai::window

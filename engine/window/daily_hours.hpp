#pragma once

#include "engine/core/instant.hpp"

namespace liaotai::window {

/// The hours of every day in which a clock runs, in the local time of a place without daylight saving.
struct DailyHours {
  core::Duration offset = 0;  ///< of local time, ahead of UTC
  core::Duration from = 0;    ///< since local midnight
  core::Duration until = 0;   ///< since local midnight, later than `from`, at most a day
};

/// When a clock that starts at `start` and runs in `hours` only has run for `length`, which is above zero.
/// A clock that reaches its end as the hours end stops there, and not the next morning.
core::Instant end_of(core::Instant start, core::Duration length, const DailyHours& hours);

}  // namespace liaotai::window

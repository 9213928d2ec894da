#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::window {

/// Days from 1970-01-01 on.
using DayNumber = std::int64_t;

/// Days on which a shop is closed, such as holidays, from the first up to and with the last.
struct Closure {
  DayNumber first = 0;
  DayNumber last = 0;
};

/// The weekday of `day`, 0 is Sunday.
int weekday_of(DayNumber day);

/// The day that a clock shows which is `local` milliseconds ahead of 1970-01-01T00:00 on itself.
DayNumber day_of(core::Instant local);

bool is_closed(DayNumber day, const std::vector<Closure>& closures);

/// The hours of a day in which a clock runs, in the local time of a place without daylight saving.
struct DailyHours {
  core::Duration offset = 0;          ///< of local time, ahead of UTC
  core::Duration from = 0;            ///< since local midnight
  core::Duration until = 0;           ///< since local midnight, later than `from`, at most a day
  std::uint8_t weekdays = 0b1111111;  ///< bit by bit from Sunday on; at least one
  bool except_holidays = false;
};

/// When a clock that starts at `start` and runs in `hours` only has run for `length`, which is above zero.
/// A clock that reaches its end as the hours end stops there, and not the next morning. `closures` count
/// where the hours except holidays; nothing when they leave no day within ten years.
std::optional<core::Instant> end_of(core::Instant start, core::Duration length, const DailyHours& hours,
                                    const std::vector<Closure>& closures = {});

}  // namespace liaotai::window

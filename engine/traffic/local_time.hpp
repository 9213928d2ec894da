#pragma once

#include <cstdint>

#include "engine/core/instant.hpp"

namespace liaotai::traffic {

inline constexpr int hours_of_day = 24;
inline constexpr int hours_of_week = 7 * hours_of_day;

/// How much of the cycle of `length` has passed at `at`, a cycle having begun at 0: at least 0, also before
/// 0.
inline core::Duration into_cycle(core::Instant at, core::Duration length) {
  const core::Duration rest = at % length;
  return rest < 0 ? rest + length : rest;
}

/// The clock on a shop's wall: a fixed offset from UTC, without daylight saving.
struct LocalTime {
  core::Duration offset = 0;

  core::Duration since_midnight(core::Instant at) const { return into_cycle(at + offset, core::day); }
  core::Instant midnight_before(core::Instant at) const { return at - since_midnight(at); }
  core::Instant hour_before(core::Instant at) const { return at - into_cycle(at + offset, core::hour); }
  /// The hour of the day that is running, 0 to 23.
  int hour_of_day(core::Instant at) const { return static_cast<int>(since_midnight(at) / core::hour); }
  core::Instant sunday_before(core::Instant at) const {
    // 1970-01-01 was a Thursday: a week began four days before.
    return at - into_cycle(at + offset + 4 * core::day, 7 * core::day);
  }
  /// The hour of the week that is running, 0 to 167 from Sunday's first hour on.
  int hour_of_week(core::Instant at) const { return static_cast<int>((at - sunday_before(at)) / core::hour); }
};

}  // namespace liaotai::traffic

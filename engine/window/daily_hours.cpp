#include "engine/window/daily_hours.hpp"

#include <algorithm>

namespace liaotai::window {
namespace {

constexpr DayNumber furthest_ahead = 3660;

bool runs_on(DayNumber day, const DailyHours& hours, const std::vector<Closure>& closures) {
  const bool in_week = (hours.weekdays >> weekday_of(day) & 1) != 0;
  return in_week && !(hours.except_holidays && is_closed(day, closures));
}

}  // namespace

int weekday_of(DayNumber day) {
  // 1970-01-01 was a Thursday.
  return static_cast<int>(((day + 4) % 7 + 7) % 7);
}

DayNumber day_of(core::Instant local) {
  return (local - ((local % core::day) + core::day) % core::day) / core::day;
}

bool is_closed(DayNumber day, const std::vector<Closure>& closures) {
  return std::any_of(closures.begin(), closures.end(),
                     [&](const Closure& closure) { return closure.first <= day && day <= closure.last; });
}

std::optional<core::Instant> end_of(core::Instant start, core::Duration length, const DailyHours& hours,
                                    const std::vector<Closure>& closures) {
  const core::Instant local = start + hours.offset;
  const DayNumber today = day_of(local);
  core::Duration left = length;
  for (DayNumber day = today; day <= today + furthest_ahead; ++day) {
    if (!runs_on(day, hours, closures)) continue;
    const core::Instant midnight = day * core::day;
    const core::Instant begin = std::max(local, midnight + hours.from);
    const core::Duration run = std::max<core::Duration>(0, midnight + hours.until - begin);
    if (left <= run) return begin + left - hours.offset;
    left -= run;
  }
  return std::nullopt;
}

}  // namespace liaotai::window

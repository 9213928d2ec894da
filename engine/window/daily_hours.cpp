#include "engine/window/daily_hours.hpp"

#include <algorithm>

namespace liaotai::window {

core::Instant end_of(core::Instant start, core::Duration length, const DailyHours& hours) {
  const core::Instant local = start + hours.offset;
  const core::Duration since_midnight = ((local % core::day) + core::day) % core::day;
  const core::Instant midnight = local - since_midnight;
  const core::Duration run_today = hours.until - std::clamp(since_midnight, hours.from, hours.until);
  if (length <= run_today) return midnight + hours.until - run_today + length - hours.offset;

  const core::Duration run_a_day = hours.until - hours.from;
  const core::Duration left = length - run_today;
  const std::int64_t whole_days = (left - 1) / run_a_day;
  const core::Instant last_midnight = midnight + (whole_days + 1) * core::day;
  return last_midnight + hours.from + (left - whole_days * run_a_day) - hours.offset;
}

}  // namespace liaotai::window

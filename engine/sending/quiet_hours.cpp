#include "engine/sending/quiet_hours.hpp"

#include <algorithm>

namespace liaotai::sending {

const QuietHours* find_quiet_hours(const std::vector<QuietHours>& all, std::string_view region) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const QuietHours& each) {
    const auto& territories = each.territories;
    return each.region == region ||
           std::find(territories.begin(), territories.end(), region) != territories.end();
  });
  return found == all.end() ? nullptr : &*found;
}

bool is_outside(core::Instant instant, core::Duration offset, core::Duration from, core::Duration until) {
  const core::Duration time = time_of_day(instant, offset);
  return time < from || time >= until;
}

core::Instant next_within(core::Instant instant, core::Duration offset, core::Duration from,
                          core::Duration until) {
  const core::Duration time = time_of_day(instant, offset);
  if (time < from) return instant + (from - time);
  return time < until ? instant : instant + (core::day - time) + from;
}

}  // namespace liaotai::sending

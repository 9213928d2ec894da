#include "engine/sending/zones.hpp"

#include <algorithm>

#include "engine/sending/calendar.hpp"

namespace liaotai::sending {
namespace {

/// From the second Sunday of March to the first of November, each at two o'clock of the clock then in force.
bool is_american_summer(core::Instant instant, core::Duration standard) {
  const std::int64_t year = date_of(floored(instant + standard, core::day)).year;
  const core::Instant begin = sunday(year, 3, 2) * core::day + 2 * core::hour - standard;
  const core::Instant end = sunday(year, 11, 1) * core::day + core::hour - standard;
  return begin <= instant && instant < end;
}

/// From the last Sunday of March to the last of October, everywhere at one o'clock of UTC.
bool is_european_summer(core::Instant instant) {
  const std::int64_t year = date_of(floored(instant, core::day)).year;
  const core::Instant begin = last_sunday(year, 3) * core::day + core::hour;
  const core::Instant end = last_sunday(year, 10) * core::day + core::hour;
  return begin <= instant && instant < end;
}

bool is_summer(DaylightSaving law, core::Instant instant, core::Duration standard) {
  switch (law) {
    case DaylightSaving::us:
      return is_american_summer(instant, standard);
    case DaylightSaving::eu:
      return is_european_summer(instant);
    case DaylightSaving::none:
      break;
  }
  return false;
}

std::string in_small_letters(std::string_view name) {
  std::string small(name);
  for (char& letter : small) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return small;
}

}  // namespace

core::Duration Zone::offset_at(core::Instant instant) const {
  return offset + (is_summer(daylight_saving, instant, offset) ? core::hour : 0);
}

Zones::Zones(std::vector<Zone> zones) : zones_(std::move(zones)) {
  for (std::size_t place = 0; place < zones_.size(); ++place) {
    for (const std::string& name : zones_[place].names) places_.emplace_back(in_small_letters(name), place);
  }
  std::sort(places_.begin(), places_.end());
}

const Zone* Zones::find(std::string_view name) const {
  const std::string small = in_small_letters(name);
  const auto found =
      std::lower_bound(places_.begin(), places_.end(), small,
                       [](const auto& each, const std::string& key) { return each.first < key; });
  return found == places_.end() || found->first != small ? nullptr : &zones_[found->second];
}

}  // namespace liaotai::sending

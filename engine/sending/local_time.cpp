#include "engine/sending/local_time.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace liaotai::sending {
namespace {

std::int64_t floored(std::int64_t value, std::int64_t divisor) {
  return (value - ((value % divisor) + divisor) % divisor) / divisor;
}

struct Date {
  std::int64_t year;
  std::int64_t month;
  std::int64_t day;
};

/// The proleptic Gregorian date of a day since 1970-01-01. Eras of 400 years beginning on 1 March make every
/// leap day the last of its year.
Date date_of(std::int64_t days) {
  const std::int64_t shifted = days + 719'468;
  const std::int64_t era = floored(shifted, 146'097);
  const std::int64_t day_of_era = shifted - era * 146'097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

std::int64_t days_of(const Date& date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = floored(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year =
      (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
  return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}

int weekday_of_day(std::int64_t days) {
  // 1970-01-01 was a Thursday.
  return static_cast<int>(((days + 4) % 7 + 7) % 7);
}

/// The day of the `count`th Sunday of a month.
std::int64_t sunday(std::int64_t year, std::int64_t month, int count) {
  const std::int64_t first = days_of({year, month, 1});
  return first + (7 - weekday_of_day(first)) % 7 + std::int64_t{7} * (count - 1);
}

/// From the second Sunday of March to the first of November, each at two o'clock of the clock then in force.
bool is_daylight_saving(core::Instant instant, core::Duration standard) {
  const std::int64_t year = date_of(floored(instant + standard, core::day)).year;
  const core::Instant begin = sunday(year, 3, 2) * core::day + 2 * core::hour - standard;
  const core::Instant end = sunday(year, 11, 1) * core::day + core::hour - standard;
  return begin <= instant && instant < end;
}

std::string digits(std::int64_t value, std::size_t count) {
  std::string text(count, '0');
  for (std::size_t place = count; place-- > 0; value /= 10) text[place] = static_cast<char>('0' + value % 10);
  return text;
}

}  // namespace

core::Duration Zone::offset_at(core::Instant instant) const {
  return offset + (daylight_saving && is_daylight_saving(instant, offset) ? core::hour : 0);
}

const Zone* find_zone(const std::vector<Zone>& zones, std::string_view name) {
  for (const Zone& zone : zones) {
    if (std::find(zone.names.begin(), zone.names.end(), name) != zone.names.end()) return &zone;
  }
  return nullptr;
}

std::string region_of(const Recipient& recipient, const std::vector<Zone>& zones) {
  if (!recipient.region.empty()) return recipient.region;
  const Zone* const zone = find_zone(zones, recipient.time_zone);
  return zone == nullptr ? std::string() : zone->region;
}

std::optional<core::Duration> offset_of(const Recipient& recipient, const std::vector<Zone>& zones,
                                        core::Instant instant) {
  if (recipient.offset) return recipient.offset;
  if (!recipient.time_zone.empty()) {
    const Zone* const zone = find_zone(zones, recipient.time_zone);
    if (zone == nullptr) return std::nullopt;
    return zone->offset_at(instant);
  }
  std::optional<core::Duration> agreed;
  for (const Zone& zone : zones) {
    if (zone.region.empty() || zone.region != recipient.region) continue;
    const core::Duration offset = zone.offset_at(instant);
    if (agreed && *agreed != offset) return std::nullopt;
    agreed = offset;
  }
  return agreed;
}

core::Duration time_of_day(core::Instant instant, core::Duration offset) {
  const core::Instant local = instant + offset;
  return local - floored(local, core::day) * core::day;
}

std::string day_name(core::Instant instant, core::Duration offset) {
  const Date date = date_of(floored(instant + offset, core::day));
  // Years as ISO 8601 writes them, and those that four digits don't hold with a sign and six.
  std::string year =
      digits(date.year < 0 ? -date.year : date.year, date.year < 0 || date.year > 9999 ? 6 : 4);
  if (date.year < 0) year.insert(year.begin(), '-');
  if (date.year > 9999) year.insert(year.begin(), '+');
  return year + "-" + digits(date.month, 2) + "-" + digits(date.day, 2);
}

int weekday(core::Instant instant, core::Duration offset) {
  return weekday_of_day(floored(instant + offset, core::day));
}

}  // namespace liaotai::sending

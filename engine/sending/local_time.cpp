#include "engine/sending/local_time.hpp"

#include <cstddef>
#include <cstdint>

#include "engine/sending/calendar.hpp"

namespace liaotai::sending {
namespace {

std::string digits(std::int64_t value, std::size_t count) {
  std::string text(count, '0');
  for (std::size_t place = count; place-- > 0; value /= 10) text[place] = static_cast<char>('0' + value % 10);
  return text;
}

}  // namespace

std::string region_of(const Recipient& recipient, const Zones& zones) {
  if (!recipient.region.empty()) return recipient.region;
  const Zone* const zone = zones.find(recipient.time_zone);
  return zone == nullptr ? std::string() : zone->region;
}

std::optional<core::Duration> offset_of(const Recipient& recipient, const Zones& zones,
                                        core::Instant instant) {
  if (recipient.offset) return recipient.offset;
  if (!recipient.time_zone.empty()) {
    const Zone* const zone = zones.find(recipient.time_zone);
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

#include "engine/api/local_clock_request.hpp"

#include <string>
#include <utility>
#include <vector>

namespace liaotai::api {
namespace {

using core::ErrorCode;

/// Clocks are at most fourteen hours apart from UTC; a day leaves room for made-up ones.
constexpr std::int64_t largest_offset = 24 * 60 - 1;

core::Duration read_offset(const Value& value) {
  return value.integer(-largest_offset, largest_offset) * core::minute;
}

window::LocalClock read_changes(const Value& value) {
  std::vector<window::OffsetChange> changes;
  value.each([&](const Value& each) {
    Object fields = each.object();
    const Value from = fields.required("from");
    const window::OffsetChange change{from.instant(), read_offset(fields.required("utcOffsetMinutes"))};
    if (!changes.empty() && change.from <= changes.back().from) {
      from.fail(ErrorCode::bad_value, "changes of the clock stand in order of time");
    }
    changes.push_back(change);
    fields.warn_of_unknown_fields();
  });
  if (changes.empty()) value.fail(ErrorCode::bad_value, "at least one offset is wanted");
  return window::LocalClock(std::move(changes));
}

}  // namespace

std::optional<window::LocalClock> read_local_clock(Object& fields) {
  const std::optional<Value> offset = fields.optional("utcOffsetMinutes");
  const std::optional<Value> changes = fields.optional("utcOffsets");
  if (offset && changes) changes->fail(ErrorCode::bad_value, "a clock has one offset or a list of them");
  if (offset) return window::LocalClock(read_offset(*offset));
  if (changes) return read_changes(*changes);
  return std::nullopt;
}

window::DayNumber read_date(const Value& value) {
  const std::string_view text = value.text();
  const std::optional<core::Instant> midnight =
      text.size() == 10 ? core::parse_instant(std::string(text) + "T00:00Z") : std::nullopt;
  if (!midnight) value.fail(ErrorCode::bad_value, "a date as 2026-10-01 is wanted");
  return window::day_of(*midnight);
}

core::Duration read_time_of_day(const Value& value, bool may_be_24) {
  const std::string_view text = value.text();
  const auto digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
  const auto wrong = [&] { value.fail(ErrorCode::bad_value, "a time of day as 09:00 is wanted"); };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) wrong();
  const int hours = (text[0] - '0') * 10 + (text[1] - '0');
  const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
  const bool end_of_day = may_be_24 && hours == 24 && minutes == 0;
  if ((hours > 23 && !end_of_day) || minutes > 59) wrong();
  return hours * core::hour + minutes * core::minute;
}

}  // namespace liaotai::api

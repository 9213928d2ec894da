#include "engine/api/working_hours_request.hpp"

#include <optional>
#include <utility>

#include "engine/api/local_clock_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

window::HoursOfDay read_hours(Object& fields) {
  return {read_time_of_day(fields.required("from"), false), read_time_of_day(fields.required("to"), true)};
}

window::WeeklyHours read_weekly(const Value& value) {
  Object fields = value.object();
  window::WeeklyHours weekly;
  weekly.weekdays =
      fields.required("weekdays").list([](const Value& day) { return static_cast<int>(day.integer(0, 6)); });
  weekly.hours = read_hours(fields);
  fields.warn_of_unknown_fields();
  return weekly;
}

window::Closure read_closure(const Value& value) {
  Object fields = value.object();
  const window::DayNumber first = read_date(fields.required("from"));
  window::Closure closure{first, first};
  if (const auto to = fields.optional("to")) {
    closure.last = read_date(*to);
    if (closure.last < first) to->fail(ErrorCode::bad_value, "it ends before it begins");
  }
  fields.warn_of_unknown_fields();
  return closure;
}

window::SpecialHours read_opening(const Value& value) {
  Object fields = value.object();
  const window::SpecialHours opening{read_date(fields.required("date")), read_hours(fields)};
  fields.warn_of_unknown_fields();
  return opening;
}

}  // namespace

window::WorkingHours read_working_hours(const Value& value) {
  Object fields = value.object();
  window::WorkingHours hours;
  hours.weekly = fields.required("weekly").list(read_weekly);
  if (const auto closures = fields.optional("closures")) hours.closures = closures->list(read_closure);
  if (const auto openings = fields.optional("openings")) hours.openings = openings->list(read_opening);
  std::optional<window::LocalClock> clock = read_local_clock(fields);
  if (!clock) fields.required("utcOffsetMinutes");
  hours.clock = *std::move(clock);
  fields.warn_of_unknown_fields();
  return hours;
}

}  // namespace liaotai::api

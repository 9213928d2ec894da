#pragma once

#include <optional>

#include "engine/api/request.hpp"
#include "engine/window/daily_hours.hpp"
#include "engine/window/local_clock.hpp"

namespace liaotai::api {

/// The clock that `fields` tell of with `utcOffsetMinutes` or `utcOffsets`; nothing when they have neither.
/// Throws `RequestError`: `bad_value` for both at once, for an empty list and for one out of order.
std::optional<window::LocalClock> read_local_clock(Object& fields);

/// `2026-10-01`.
window::DayNumber read_date(const Value& value);

/// `09:00` as the time since midnight; `24:00` where the day may end.
core::Duration read_time_of_day(const Value& value, bool may_be_24);

}  // namespace liaotai::api

#pragma once

#include "engine/api/request.hpp"
#include "engine/window/working_hours.hpp"

namespace liaotai::api {

/// Reads `workingHours`. Throws `RequestError`: `missing_field` when nothing says what the shop's clock is,
/// `bad_value` for a date or a time of day that is none, or a closure that ends before it begins.
window::WorkingHours read_working_hours(const Value& value);

}  // namespace liaotai::api

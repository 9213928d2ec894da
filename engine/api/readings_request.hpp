#pragma once

#include <optional>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/request.hpp"
#include "engine/routing/reading_choices.hpp"
#include "engine/routing/readings.hpp"

namespace liaotai::api {

/// The request's `readings`, what it leaves out being as in `otherwise`. Errors: `bad_value`, `bad_type`.
routing::Readings read_readings(Object& request, const routing::Readings& otherwise = {});

/// The same from the object itself.
routing::Readings read_readings(const Value& value, const routing::Readings& otherwise);

/// Readings as a request names them.
void write(JsonWriter& json, const std::vector<routing::NamedReading>& readings);

}  // namespace liaotai::api

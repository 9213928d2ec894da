#pragma once

#include "engine/api/json_writer.hpp"
#include "engine/api/request.hpp"
#include "engine/templates/template.hpp"

namespace liaotai::api {

/// Reads a template as the Cloud API takes and returns it. Words in capitals or not; what a template can't
/// have is left to the linter, what the Cloud API does not know is an unknown field.
templates::Template read_template(const Value& value);

/// `{ header?: { name: value }, body?: { name: value } }`
templates::Values read_template_values(const Value& value);

/// Writes a value as it was read.
void write(JsonWriter& json, const Json& value);

}  // namespace liaotai::api

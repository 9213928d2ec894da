#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/core/error.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

// How the values that all calls share are written.

void write(JsonWriter& json, const core::Error& error);
void write(JsonWriter& json, const core::Warning& warning);
void write(JsonWriter& json, const core::SourceView& source);
/// The same without the braces around it, for an object that says more.
void write_fields(JsonWriter& json, const core::SourceView& source);
inline JsonWriter& argument_field(JsonWriter& json, core::Literal name) {
  return json.field(name);
}
inline JsonWriter& argument_field(JsonWriter& json, const std::string& name) {
  return json.named_field(name);
}
/// Arguments of a catalogue's sentence as one object, name to value.
template <class Arguments>
void write_arguments(JsonWriter& json, const Arguments& arguments) {
  json.begin_object();
  for (const auto& [name, value] : arguments) {
    argument_field(json, name);
    if (const auto* const text = std::get_if<0>(&value)) {
      json.text(*text);
    } else {
      json.number(std::get<1>(value));
    }
  }
  json.end_object();
}
inline void write(JsonWriter& json, const std::vector<core::Argument>& arguments) {
  write_arguments(json, arguments);
}
void write(JsonWriter& json, const std::vector<std::string>& texts);

/// The elements of a list, each written by `write(JsonWriter&, element)`.
template <class Element>
void write_list(JsonWriter& json, const std::vector<Element>& elements) {
  json.begin_array();
  for (const Element& element : elements) write(json, element);
  json.end_array();
}

std::string_view name(core::Tier tier);

}  // namespace liaotai::api

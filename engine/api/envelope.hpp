#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/answer.hpp"
#include "engine/api/json_writer.hpp"
#include "engine/core/error.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

// What every answer is wrapped in (README.md).

/// The answer when there is no memory to make another one.
inline constexpr std::string_view out_of_memory_answer =
    R"({"error":{"code":"too_large","message":"more than the memory holds","path":""}})";

std::string error_answer(const core::Error& error);

/// `write_fields(JsonWriter&)` writes the fields of the value, and may add to `warnings`, which come last.
template <class WriteFields>
void write_value(JsonWriter& json, const std::vector<core::Warning>& warnings, WriteFields write_fields) {
  constexpr std::size_t usual_length = 8192;
  json.expect(usual_length);
  json.begin_object();
  json.field("value").begin_object();
  write_fields(json);
  write_list(json.field("warnings"), warnings);
  json.end_object();
  json.end_object();
}

/// The same as JSON. `packed` is where the answer's columns go, if they are to lie beside it.
template <class WriteFields>
std::string value_answer(std::string* packed, const std::vector<core::Warning>& warnings,
                         WriteFields write_fields) {
  JsonWriter json(packed);
  write_value(json, warnings, write_fields);
  return json.take();
}

}  // namespace liaotai::api

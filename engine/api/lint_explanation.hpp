#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/lint/explanation.hpp"

namespace liaotai::api {

/// Writes how the findings of one text were seen, as elements of an array.
void write_explanations(JsonWriter& json, std::string_view text,
                        const std::vector<lint::Explanation>& explanations);

/// Writes what was met in one text and is no finding, as elements of an array. Bytes become UTF-16 code units
/// here.
void write_near_misses(JsonWriter& json, const std::string& item, std::string_view text,
                       const std::vector<lint::NearMiss>& misses);

}  // namespace liaotai::api

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/lint/finding.hpp"

namespace liaotai::api {

/// The fingerprints, as written, of findings that were there before.
using Baseline = std::unordered_set<std::string>;

/// Writes the findings about one item as elements of an array, those of the `baseline` marked as known. Bytes
/// become UTF-16 code units here.
void write_findings(JsonWriter& json, const std::string& item, std::string_view text,
                    const std::vector<lint::Finding>& findings, packs::Platform platform,
                    const Baseline& baseline);

/// Writes a finding about all of an item, which has so many UTF-16 code units.
void write_finding_about_all(JsonWriter& json, const std::string& item, std::size_t units,
                             const lint::Finding& finding, packs::Platform platform,
                             const Baseline& baseline);

/// Sixteen hexadecimal digits.
std::string fingerprint_word(std::uint64_t fingerprint);

/// The word for a finding: its category's, as catalogues name it.
std::string finding_code(const packs::Rule& rule);

}  // namespace liaotai::api

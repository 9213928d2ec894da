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

/// Writes a finding about an item that differs from an earlier one of its rule, which stands at `place`, in
/// nothing but its item, its part, its arguments and its fingerprint.
void write_finding_like(JsonWriter& json, std::size_t place, const std::string& item, std::string_view text,
                        const lint::Finding& finding, const Baseline& baseline);

/// Sixteen hexadecimal digits.
std::string fingerprint_word(std::uint64_t fingerprint);

/// The word for a finding: its category's, as catalogues name it.
std::string finding_code(const packs::Rule& rule);

}  // namespace liaotai::api

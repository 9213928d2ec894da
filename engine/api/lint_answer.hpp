#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/json.hpp"
#include "engine/lint/finding.hpp"

namespace liaotai::api {

/// Writes the findings about one item to the end of `list`. Bytes become UTF-16 code units here.
void add_findings(const std::string& item, std::string_view text, const std::vector<lint::Finding>& findings,
                  packs::Platform platform, Json& list);

/// Sixteen hexadecimal digits.
std::string fingerprint_word(std::uint64_t fingerprint);

/// The word for a finding: its category's, as catalogues name it.
std::string finding_code(const packs::Rule& rule);

}  // namespace liaotai::api

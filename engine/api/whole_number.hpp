#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace liaotai::api {

/// The value of a JSON number when it is whole and 64 bits hold it: 1.0 and 1e3 are, as JavaScript knows one
/// kind only.
std::optional<std::int64_t> whole_number(std::string_view digits);

}  // namespace liaotai::api

#pragma once

#include <string_view>

namespace liaotai::lint {

/// Whether `digits` are a number of the shape: `#` is any digit, `[3-9]` one of a range or of those listed,
/// anything else itself. `1[3-9]#########` is a mobile number of the mainland.
bool has_shape(std::string_view digits, std::string_view shape);

}  // namespace liaotai::lint

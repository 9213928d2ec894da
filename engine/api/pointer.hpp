#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace liaotai::api {

/// Adds one step to a JSON pointer, escaped as RFC 6901 (section 3) asks.
inline void append_step(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char character : name) {
    if (character == '~') {
      pointer += "~0";
    } else if (character == '/') {
      pointer += "~1";
    } else {
      pointer += character;
    }
  }
}

inline void append_step(std::string& pointer, std::size_t index) {
  pointer += '/';
  pointer += std::to_string(index);
}

}  // namespace liaotai::api

#pragma once

#include <string_view>

namespace liaotai::core {

/// A text that is written in the program: what lies at its address stays what it is.
class Literal {
 public:
  constexpr Literal() = default;
  consteval Literal(const char* text) : text_(text) {}

  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

}  // namespace liaotai::core

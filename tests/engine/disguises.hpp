#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace liaotai::tests {

/// A text in which every character was replaced, and where each of them went.
struct Disguised {
  std::string text;
  std::vector<std::size_t> begins;  ///< of the characters of the original, in bytes
  std::vector<std::size_t> ends;
};

/// One way of hiding a text from a checker that people read without effort.
struct Disguise {
  std::string_view name;
  std::u32string (*form)(char32_t character);  ///< what stands for a character
  std::u32string_view between;                 ///< what stands between each two characters
};

/// Invisible characters, wide, mathematical, circled and capital letters, other digits.
extern const std::array<Disguise, 9> disguises;

Disguised disguised(std::string_view text, const Disguise& disguise);

/// The same text with its Simplified characters in Traditional form, as far as one has exactly one other.
std::string traditional(std::string_view text);

}  // namespace liaotai::tests

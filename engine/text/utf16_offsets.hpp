#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace liaotai::text {

/// Turns places in a UTF-8 text (bytes) into places in the same text as JavaScript counts them (UTF-16 code
/// units). Making one reads the text once; each question after it costs the same, in any order. The text must
/// outlive it.
class Utf16Offsets {
 public:
  /// `text` is valid UTF-8.
  explicit Utf16Offsets(std::string_view text);

  /// The UTF-16 code units before the byte at `byte`. A byte inside a character counts as the character's
  /// first, so that no answer ever lies between two surrogates; one past the text counts as its end.
  [[nodiscard]] std::size_t at(std::size_t byte) const;

  /// The UTF-16 code units of the whole text.
  [[nodiscard]] std::size_t length() const { return length_; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> before_;  // code units before each stretch of bytes
  std::size_t length_ = 0;
};

/// The UTF-16 code units of valid UTF-8.
std::size_t utf16_length(std::string_view text);

}  // namespace liaotai::text

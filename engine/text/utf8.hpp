#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace liaotai::text {

/// One character of a UTF-8 text with the bytes that it takes.
struct Character {
  char32_t code_point = 0;
  std::uint32_t begin = 0;  ///< first byte
  std::uint32_t end = 0;    ///< one past the last byte
};

/// Reads valid UTF-8 character by character. It checks nothing: the text has passed `is_utf8`, or came
/// through the JSON seam, which lets no other text in.
class CharacterReader {
 public:
  explicit CharacterReader(std::string_view text) : text_(text) {}

  [[nodiscard]] bool at_end() const { return place_ == text_.size(); }

  /// The character here; the reader moves behind it. Never at the end.
  Character next();

 private:
  std::string_view text_;
  std::size_t place_ = 0;
};

/// Whether `text` is UTF-8: no lone surrogate, no overlong form, nothing past U+10FFFF.
bool is_utf8(std::string_view text);

/// The number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// The code points of valid UTF-8.
std::u32string code_points(std::string_view text);

/// Code points as UTF-8; none of them a surrogate.
std::string to_utf8(std::u32string_view code_points);

}  // namespace liaotai::text

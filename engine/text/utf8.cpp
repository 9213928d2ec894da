#include "engine/text/utf8.hpp"

#include <iterator>

#include <utf8.h>

namespace liaotai::text {

Character CharacterReader::next() {
  const char* const begin = text_.data() + place_;
  const char* here = begin;
  Character character;
  character.code_point = static_cast<char32_t>(utf8::unchecked::next(here));
  character.begin = static_cast<std::uint32_t>(place_);
  place_ += static_cast<std::size_t>(here - begin);
  character.end = static_cast<std::uint32_t>(place_);
  return character;
}

bool is_utf8(std::string_view text) {
  return utf8::is_valid(text.begin(), text.end());
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(utf8::unchecked::distance(text.begin(), text.end()));
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  utf8::unchecked::utf8to32(text.begin(), text.end(), std::back_inserter(points));
  return points;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string text;
  text.reserve(code_points.size() * 3);
  utf8::unchecked::utf32to8(code_points.begin(), code_points.end(), std::back_inserter(text));
  return text;
}

}  // namespace liaotai::text

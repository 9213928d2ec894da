#include "engine/text/utf16_offsets.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "engine/core/bytes.hpp"

namespace liaotai::text {
namespace {

constexpr std::size_t stretch = 64;

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Characters of four bytes are those past U+FFFF, which UTF-16 writes as two units.
std::size_t units_of(char first_byte) {
  if (continues(first_byte)) return 0;
  return static_cast<unsigned char>(first_byte) >= 0xF0U ? 2 : 1;
}

constexpr std::size_t word_size = sizeof(std::uint64_t);

/// The same of eight bytes at once.
std::size_t units_of_eight(const char* bytes) {
  const auto eight = core::bytes_at<std::uint64_t>(bytes);
  constexpr std::uint64_t each = 0x0101010101010101;
  const std::uint64_t continuing = (eight >> 7U) & ~(eight >> 6U) & each;
  const std::uint64_t of_four = (eight >> 7U) & (eight >> 6U) & (eight >> 5U) & (eight >> 4U) & each;
  return word_size - static_cast<std::size_t>(std::popcount(continuing)) +
         static_cast<std::size_t>(std::popcount(of_four));
}

std::size_t units_between(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t units = 0;
  std::size_t byte = begin;
  for (; byte + word_size <= end; byte += word_size) units += units_of_eight(text.data() + byte);
  for (; byte < end; ++byte) units += units_of(text[byte]);
  return units;
}

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text) {
  before_.reserve(text.size() / stretch + 1);
  for (std::size_t begin = 0; begin < text.size(); begin += stretch) {
    before_.push_back(static_cast<std::uint32_t>(length_));
    length_ += units_between(text, begin, std::min(begin + stretch, text.size()));
  }
}

std::size_t Utf16Offsets::at(std::size_t byte) const {
  if (byte >= text_.size()) return length_;
  while (byte > 0 && continues(text_[byte])) --byte;
  const std::size_t number = byte / stretch;
  return before_[number] + units_between(text_, number * stretch, byte);
}

std::size_t utf16_length(std::string_view text) {
  return units_between(text, 0, text.size());
}

}  // namespace liaotai::text

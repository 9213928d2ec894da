#include "engine/lint/words_read.hpp"

namespace liaotai::lint {
namespace {

void append(std::string& text, char32_t character) {
  const auto value = static_cast<std::uint32_t>(character);
  const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (value < 0x80U) {
    byte(value);
  } else if (value < 0x800U) {
    byte(0xC0U | (value >> 6U));
    byte(0x80U | (value & 0x3FU));
  } else if (value < 0x10000U) {
    byte(0xE0U | (value >> 12U));
    byte(0x80U | ((value >> 6U) & 0x3FU));
    byte(0x80U | (value & 0x3FU));
  } else {
    byte(0xF0U | (value >> 18U));
    byte(0x80U | ((value >> 12U) & 0x3FU));
    byte(0x80U | ((value >> 6U) & 0x3FU));
    byte(0x80U | (value & 0x3FU));
  }
}

}  // namespace

std::string words_read(const Reading& reading, std::size_t first, std::size_t last) {
  std::string words;
  bool was_latin = false;
  bool is_parted = false;
  for (std::size_t index = first; index <= last && index < reading.size(); ++index) {
    if (!reading.is_word(index)) {
      is_parted = is_parted || reading.is_kind(index, text::SymbolKind::space);
      continue;
    }
    if (is_parted && was_latin && reading.is_latin(index)) words += ' ';
    append(words, reading.symbol(index));
    was_latin = reading.is_latin(index);
    is_parted = false;
  }
  return words;
}

}  // namespace liaotai::lint

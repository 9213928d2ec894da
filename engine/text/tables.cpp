#include "engine/text/tables.hpp"

#include <algorithm>

namespace liaotai::text::tables {
namespace {

constexpr char32_t first_regional_indicator = 0x1F1E6;
constexpr char32_t first_syllable = 0xAC00;
constexpr char32_t syllables_with_one_vowel = 28;

}  // namespace

char32_t plain_of(char32_t character) {
  const std::uint32_t* const end = plain_characters + plain_count;
  const std::uint32_t* const found = std::lower_bound(plain_characters, end, character);
  return found != end && *found == character ? plain_symbols[found - plain_characters] : character;
}

bool is_flag(char32_t left, char32_t right) {
  return ((flag_pairs[left - first_regional_indicator] >> (right - first_regional_indicator)) & 1U) != 0;
}

BreakClass break_class_of(char32_t character) {
  if (character >= table_end) {
    if (character < 0xE0000 || character > 0xE0FFF) return BreakClass::other;
    const bool extends =
        (character >= 0xE0020 && character <= 0xE007F) || (character >= 0xE0100 && character <= 0xE01EF);
    return extends ? BreakClass::extend : BreakClass::control;
  }
  const auto found = static_cast<BreakClass>(
      break_blocks[static_cast<std::size_t>(break_stage[character >> 7U]) * 128 + (character & 127U)]);
  // The first syllable with each vowel has no final consonant (Unicode 15.0, 3.12).
  if (found == BreakClass::hangul_lv && (character - first_syllable) % syllables_with_one_vowel != 0) {
    return BreakClass::hangul_lvt;
  }
  return found;
}

}  // namespace liaotai::text::tables

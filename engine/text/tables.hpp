#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/text/folded_text.hpp"

namespace liaotai::text::tables {

/// What folding does with a character before it looks at its neighbours.
enum class Treatment : std::uint8_t {
  symbol,              ///< gives one symbol or more
  invisible,           ///< gives none; the next symbol is told
  mark,                ///< an accent: belongs to the letter before
  selector,            ///< variation selector: belongs to the character before
  keycap,              ///< the box around a digit: belongs to it
  modifier,            ///< skin tone: belongs to the emoji before
  regional_indicator,  ///< half of a flag, or a letter in a box
};

struct CharacterClass {
  SymbolKind kind;
  Treatment treatment;
  bool has_plain;  ///< the symbol is a guess, and `plain_of` knows what stands there
  std::uint16_t folds;
  std::uint8_t digit_value;
};

/// The grapheme cluster break classes of UAX #29. The table holds `lv` for every Korean syllable of either
/// class.
enum class BreakClass : std::uint8_t {
  other,
  carriage_return,
  line_feed,
  control,
  extend,
  zero_width_joiner,
  regional_indicator,
  prepend,
  spacing_mark,
  hangul_l,
  hangul_v,
  hangul_t,
  hangul_lv,
  hangul_lvt,
  extended_pictographic,
};

// Made by engine/text/generate when the engine is built, which alone knows their lengths: so no std::array.
// Only the functions below read them. NOLINTBEGIN(modernize-avoid-c-arrays)
extern const CharacterClass classes[];
extern const std::uint16_t class_stage[];
extern const std::uint8_t class_blocks[];
extern const std::uint16_t target_stage[];
extern const std::uint64_t target_bits[];
extern const std::uint16_t target_starts[];
extern const std::uint8_t target_high[];
extern const std::uint8_t target_low[];
extern const std::uint16_t expansion_starts[];
extern const std::uint16_t expansion_symbols[];
extern const std::size_t plain_count;
extern const std::uint32_t plain_characters[];
extern const std::uint16_t plain_symbols[];
extern const std::uint32_t flag_pairs[];
extern const std::uint8_t break_stage[];
extern const std::uint8_t break_blocks[];
// NOLINTEND(modernize-avoid-c-arrays)

/// The tables end here; what lies behind is Han, tags or not assigned.
inline constexpr char32_t table_end = 0x20000;

inline constexpr std::uint16_t first_expansion = 0xE000;
inline constexpr std::uint16_t last_expansion = 0xF8FF;

inline constexpr CharacterClass supplementary_han{SymbolKind::han, Treatment::symbol, false, 0, no_digit};
inline constexpr CharacterClass supplementary_tag{SymbolKind::filler, Treatment::invisible, false, 0,
                                                  no_digit};
inline constexpr CharacterClass supplementary_selector{SymbolKind::filler, Treatment::selector, false, 0,
                                                       no_digit};
inline constexpr CharacterClass unassigned{SymbolKind::filler, Treatment::symbol, false, 0, no_digit};

/// How a character is read.
inline const CharacterClass& class_of(char32_t character) {
  if (character < table_end) {
    return classes[class_blocks[static_cast<std::size_t>(class_stage[character >> 6U]) * 64 +
                                (character & 63U)]];
  }
  if (character < 0x40000) return supplementary_han;
  if (character >= 0xE0100 && character <= 0xE01EF) return supplementary_selector;
  return character >= 0xE0000 && character <= 0xE0FFF ? supplementary_tag : unassigned;
}

/// The symbol that a character folds into: 0 for itself, `first_expansion` and up for several
/// (`expansion_of`).
inline std::uint16_t target_of(char32_t character) {
  if (character >= table_end) return 0;
  const std::size_t block = target_stage[character >> 6U];
  const std::uint64_t here = std::uint64_t{1} << (character & 63U);
  const std::uint64_t present = target_bits[block];
  if ((present & here) == 0) return 0;
  const std::size_t place =
      target_starts[block] + static_cast<std::size_t>(std::popcount(present & (here - 1)));
  return static_cast<std::uint16_t>(target_high[place] << 8U | target_low[place]);
}

/// The symbols of a target from `first_expansion` on.
inline std::span<const std::uint16_t> expansion_of(std::uint16_t target) {
  const std::size_t number = target - first_expansion;
  const std::uint16_t* const first = expansion_symbols + expansion_starts[number];
  return {first, expansion_symbols + expansion_starts[number + 1]};
}

/// What a character with `has_plain` is without the guess.
char32_t plain_of(char32_t character);

/// Whether two regional indicators are the flag of a country or region.
bool is_flag(char32_t left, char32_t right);

/// The grapheme cluster break class of a character.
BreakClass break_class_of(char32_t character);

}  // namespace liaotai::text::tables

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace liaotai::text {

/// A syllable as it is spelled, letter by letter: in Pinyin without its tone, ü written v or u, or in
/// Bopomofo.
class Spelling {
 public:
  /// No syllable has more letters.
  static constexpr std::size_t longest = 6;

  /// Whether letters of this kind spell syllables.
  static bool is_letter(char32_t symbol) { return is_latin(symbol) || is_bopomofo(symbol); }
  static bool is_bopomofo(char32_t symbol) { return symbol >= first_bopomofo && symbol <= last_bopomofo; }

  /// Answers whether the letter can follow those before it: all are of one kind, and there are not too many.
  bool add(char32_t letter);

  /// Whether the letters are a syllable.
  bool is_syllable() const { return count_ > 0 && syllable().has_value(); }
  /// Calls `each(char32_t)` for the Han characters in common use that the letters spell, as folding gives
  /// them; for none when they are no syllable. Unihan, kMandarin and kHanyuPinlu.
  template <class Each>
  void each_character(Each&& each) const;

 private:
  static constexpr char32_t first_bopomofo = 0x3105;
  static constexpr char32_t last_bopomofo = 0x3129;
  static bool is_latin(char32_t symbol) { return symbol >= U'a' && symbol <= U'z'; }

  /// Its place in the tables.
  std::optional<std::size_t> syllable() const;

  std::uint32_t letters_ = 0;  // as one number
  std::uint32_t count_ = 0;
  bool is_bopomofo_ = false;
};

/// No more of a word that may be syllables is looked at.
inline constexpr std::size_t longest_spelled_word = 32;

/// Where a word falls into syllables: bit n says that n symbols stand before such a place. None are set for a
/// word that is not syllables from its beginning to its end, or a longer one. A figure from 1 to 4 or a mark
/// behind a syllable is its tone.
std::uint64_t syllable_cuts(std::u32string_view word);

/// How many symbols tell the tone of a syllable that ends before `place`: one or none.
std::size_t tone_at(std::u32string_view word, std::size_t place);

/// Whether the symbol may be one of a word of syllables.
bool may_be_spelled(char32_t symbol);

namespace tables {

// Made by engine/text/generate when the engine is built. NOLINTBEGIN(modernize-avoid-c-arrays)
extern const std::size_t syllable_count;
extern const std::uint32_t syllables[];
extern const std::uint16_t syllable_starts[];
extern const std::uint8_t syllable_characters_high[];
extern const std::uint8_t syllable_characters_low[];
extern const std::size_t bopomofo_count;
extern const std::uint32_t bopomofo[];
extern const std::uint16_t bopomofo_syllables[];
// NOLINTEND(modernize-avoid-c-arrays)

}  // namespace tables

template <class Each>
void Spelling::each_character(Each&& each) const {
  const std::optional<std::size_t> found = syllable();
  if (!found) return;
  for (std::size_t place = tables::syllable_starts[*found]; place < tables::syllable_starts[*found + 1];
       ++place) {
    const std::uint32_t high = tables::syllable_characters_high[place];
    each(static_cast<char32_t>(high << 8U | tables::syllable_characters_low[place]));
  }
}

}  // namespace liaotai::text

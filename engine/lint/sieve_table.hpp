#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/sieve_word.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {

/// How the sieve reads a character: a `SieveWord` when it is `word`, and what else there is to know.
class SieveEntry {
 public:
  enum Flag : std::uint32_t {
    word = 1U << 23U,        ///< one symbol of a word
    rare = 1U << 24U,        ///< read with care: one of the next four, or an `at_sign`
    silent = 1U << 16U,      ///< gives no symbol of its own
    expands = 1U << 17U,     ///< gives several
    unsettled = 1U << 18U,   ///< what it is depends on more than the sieve looks at
    broken = 1U << 19U,      ///< not a character
    space = 1U << 20U,       ///< white space
    plus = 1U << 21U,        ///< a plus sign
    delimiter = 1U << 22U,   ///< a sign between which codes stand
    clause_end = 1U << 25U,  ///< a sign that ends a clause behind two symbols of words and more
    plain = 1U << 26U,       ///< a `word` that is neither Latin nor has a value, as most are
    picture = 1U << 27U,     ///< a `word` that is a picture of what it says
    at_sign = 1U << 27U,     ///< a sign that can stand for a letter
  };

  constexpr explicit SieveEntry(std::uint32_t bits = 0) : bits_(bits) {}
  constexpr bool has(Flag flag) const { return (bits_ & flag) != 0; }
  /// Whether it is a `word` that is a letter of those that addresses are made of.
  constexpr bool is_letter() const { return has(word) && as_word(0).has(SieveWord::letter); }
  /// Whether it is a `word` that is a digit of ASCII, however it was written.
  constexpr bool is_figure() const { return has(word) && as_word(0).is_figure(); }
  constexpr std::uint32_t symbol() const { return bits_ & 0xFFFFU; }
  constexpr SieveEntry with(std::uint32_t flags) const { return SieveEntry(bits_ | flags); }
  constexpr SieveEntry without(std::uint32_t flags) const { return SieveEntry(bits_ & ~flags); }
  /// The word with what was seen before it.
  constexpr SieveWord as_word(std::uint32_t before) const {
    return SieveWord((bits_ & ~(word | plain | picture)) | before);
  }

 private:
  std::uint32_t bits_;
};

/// The entries of all characters up to the end of the folding tables, by code point; those behind it are
/// unsettled.
class SieveTable {
 public:
  static constexpr char32_t size = text::tables::table_end;

  /// `marks`: for each symbol, the flags of `SieveWord` that say what the sieve looks for.
  explicit SieveTable(std::vector<std::uint32_t> marks);

  /// The entry of a character before `size`.
  SieveEntry operator[](char32_t character) const { return entries_[character]; }
  /// The entry of one of the symbols that a character with `expands` gives.
  SieveEntry of_symbol(char32_t symbol) const;

 private:
  std::vector<std::uint32_t> marks_;
  std::vector<SieveEntry> entries_;
};

/// What a character that makes no word reads as.
char32_t symbol_of_sign(char32_t character);

}  // namespace liaotai::lint

#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// How the sieve reads a character, in one number: in the low half the letter of its symbol in a phrase
/// machine, above it what else there is to know.
class SieveEntry {
 public:
  enum Flag : std::uint32_t {
    word = 1U << 16U,        ///< part of a word
    latin = 1U << 17U,       ///< a letter or digit of those that addresses are made of
    letter = 1U << 18U,      ///< a letter of those
    silent = 1U << 19U,      ///< gives no symbol of its own
    expands = 1U << 20U,     ///< gives several
    unsettled = 1U << 21U,   ///< what it is depends on more than the sieve looks at
    space = 1U << 22U,       ///< white space
    plus = 1U << 23U,        ///< a plus sign
    guess = 1U << 24U,       ///< only sounds or looks like its symbol
    delimiter = 1U << 25U,   ///< a sign between which codes stand
    look_alike = 1U << 26U,  ///< a letter that looks like its digit value
    broken = 1U << 27U,      ///< not a character
  };
  static constexpr std::uint32_t no_value = 15;

  constexpr explicit SieveEntry(std::uint32_t bits = no_value << 28U) : bits_(bits) {}
  constexpr bool has(Flag flag) const { return (bits_ & flag) != 0; }
  constexpr bool has_any(std::uint32_t flags) const { return (bits_ & flags) != 0; }
  constexpr std::uint32_t letter_number() const { return bits_ & 0xFFFFU; }
  /// 0 to 9 for what can be read as one digit, else `no_value`.
  constexpr std::uint32_t value() const { return bits_ >> 28U; }
  constexpr std::uint32_t flags() const { return bits_ & 0x0FFF0000U; }

 private:
  std::uint32_t bits_;
};

/// The entries of all characters up to the end of the folding tables, by code point; those behind it are
/// unsettled.
class SieveTable {
 public:
  SieveTable() = default;
  explicit SieveTable(const text::PhraseMachine& machine);

  SieveEntry operator[](char32_t character) const {
    return character < entries_.size() ? entries_[character] : SieveEntry(SieveEntry::unsettled);
  }

 private:
  std::vector<SieveEntry> entries_;
};

/// The entry of one of the symbols that a character with `expands` gives.
SieveEntry sieve_entry_of_symbol(const text::PhraseMachine& machine, char32_t symbol);

}  // namespace liaotai::lint

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/folded_text.hpp"

namespace liaotai::lint {

/// A text as the rules read it.
struct Reading {
  std::string_view text;
  text::FoldedText folded;
  std::vector<std::uint32_t> clauses;  ///< for each symbol, the number of its clause

  const std::vector<text::Symbol>& symbols() const { return folded.symbols; }
  std::size_t size() const { return folded.symbols.size(); }
  /// The matched character at `index`, 0 past the end.
  char32_t symbol(std::size_t index) const { return index < size() ? folded.symbols[index].symbol : U'\0'; }
  bool is_word(std::size_t index) const {
    return index < size() && text::is_word(folded.symbols[index].kind);
  }
  bool is_kind(std::size_t index, text::SymbolKind kind) const {
    return index < size() && folded.symbols[index].kind == kind;
  }
  /// A letter or digit of those that addresses and account names are made of.
  bool is_latin(std::size_t index) const {
    return is_kind(index, text::SymbolKind::letter) || is_kind(index, text::SymbolKind::digit);
  }
};

/// Reads `text`, valid UTF-8, into `reading`, whose memory is used again. The text must outlive it.
void read(std::string_view text, Reading& reading);

/// Whether symbol `index` can be read as one digit, a Han one too.
inline bool is_digit(const Reading& reading, std::size_t index) {
  return index < reading.size() && reading.symbols()[index].digit_value != text::no_digit;
}

/// The first index from `index` on that is neither space nor filler nor sign.
std::size_t next_word(const Reading& reading, std::size_t index);

/// The symbol of a word right before `index` in its clause, or the reading's size.
std::size_t word_before(const Reading& reading, std::size_t index);

/// The start of the number that symbol `first` is a digit of, its sign # included: 10天 and not 0天, #1 and
/// not
/// 1. `first` itself when it is no digit.
std::uint32_t number_start(const Reading& reading, std::uint32_t first);

/// How many symbols of words stand from `first` to before `end`.
std::size_t words_between(const Reading& reading, std::size_t first, std::size_t end);

}  // namespace liaotai::lint

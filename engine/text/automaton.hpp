#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

/// A phrase to look for.
struct Pattern {
  std::u32string symbols;  ///< as `phrase_symbols` gives them
  std::uint32_t id = 0;    ///< the caller's; several patterns may have the same
};

/// A pattern found in a folded text.
struct PatternMatch {
  std::uint32_t id = 0;       ///< of the pattern
  std::uint32_t first = 0;    ///< index of its first symbol
  std::uint32_t last = 0;     ///< index of its last symbol, itself part of the match
  std::uint32_t skipped = 0;  ///< symbols between the two that belong to no letter of the pattern
};

/// The symbols by which a phrase is found: its words' symbols, and a skippable symbol only at the very end
/// (`v❤`). Space, signs and fillers within are left out, as the search skips them: `add me` and `addme` are
/// one pattern.
std::u32string phrase_symbols(const FoldedText& phrase);

/// Finds many phrases in one pass (Aho and Corasick, 1975). Space, signs and fillers between the symbols of a
/// phrase are skipped; a clause end ends every phrase. A pattern may end in one skippable symbol, which is
/// then looked for.
class Automaton {
 public:
  Automaton() = default;

  /// Empty patterns are left out. Time and memory linear in the symbols of all patterns, up to a factor of
  /// the logarithm of the largest number of different symbols after one prefix.
  explicit Automaton(std::span<const Pattern> patterns);

  /// Calls `found(const PatternMatch&)` for each occurrence of each pattern, overlapping ones and one inside
  /// another included, by `last` ascending, the longest first. Time linear in the text and the matches. An
  /// occurrence begins at the nearest symbols: in `v v x` the pattern `vx` begins at the second v.
  template <class Found>
  void scan(const FoldedText& text, Found&& found) const;

 private:
  struct State {
    std::uint32_t first_edge = 0;
    std::uint32_t failure = 0;     // the longest proper suffix that is a prefix of a pattern
    std::uint32_t output = 0;      // first of `ids_` for patterns that end here
    std::uint16_t outputs = 0;     // how many end here
    std::uint16_t edges = 0;       // how many symbols may follow
    std::uint32_t next_match = 0;  // the nearest failure at which a pattern ends, 0 for none
    std::uint32_t depth = 0;       // symbols on the way from the root
  };
};

}  // namespace liaotai::text

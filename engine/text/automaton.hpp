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
/// phrase are skipped, however many; a clause end ends every phrase. A pattern may end in one skippable
/// symbol, which is then looked for (`v❤`).
class Automaton {
 public:
  Automaton() : Automaton(std::span<const Pattern>{}) {}

  /// Empty patterns are left out. Time n log n in the number of patterns, memory linear in their symbols.
  explicit Automaton(std::span<const Pattern> patterns);

  /// Calls `found(const PatternMatch&)` for each occurrence of each pattern, overlapping ones and one inside
  /// another included, by `last` ascending, the longest first. An occurrence begins at the nearest symbols:
  /// in `v v x` the pattern `vx` begins at the second v. Time linear in the text and the matches; only a
  /// skippable symbol that ends some pattern may cost as much as the longest pattern has symbols.
  template <class Found>
  void scan(const FoldedText& text, Found&& found) const;

 private:
  struct State {
    std::uint32_t first_edge = 0;
    std::uint32_t edge_count = 0;
    std::uint32_t failure = 0;       // the longest proper suffix that begins a pattern
    std::uint32_t next_match = 0;    // this state or the nearest failure at which a pattern ends; 0 for none
    std::uint32_t first_output = 0;  // the ids of the patterns that end here
    std::uint32_t output_count = 0;
    std::uint32_t depth = 0;  // symbols on the way here from the root
  };
  struct Edge {
    std::uint32_t letter;
    std::uint32_t target;
  };

  static constexpr std::uint32_t root = 0;
  static constexpr std::uint32_t no_letter = 0;
  static constexpr std::uint32_t page_bits = 8;
  static constexpr std::uint32_t page_size = 1U << page_bits;

  void number_letters(std::span<const Pattern> patterns);
  void grow(const std::vector<const Pattern*>& sorted);
  void link(std::uint32_t state);

  [[nodiscard]] std::uint32_t letter_of(char32_t symbol) const {
    return letters_[pages_[symbol >> page_bits] + (symbol & (page_size - 1))];
  }
  [[nodiscard]] std::uint32_t child(std::uint32_t state, std::uint32_t letter) const;
  [[nodiscard]] std::uint32_t advance(std::uint32_t state, std::uint32_t letter) const;

  template <class Found>
  void report(std::uint32_t state, std::uint32_t last, std::uint32_t words, bool ends_in_word,
              std::span<const std::uint32_t> recent, Found& found) const;

  std::vector<std::uint32_t> pages_;  // where in `letters_` the page of a symbol begins; 0 is the empty page
  std::vector<std::uint32_t> letters_;  // the dense number of a symbol, `no_letter` for what no pattern has
  std::vector<std::uint32_t> root_children_;
  std::vector<State> states_;
  std::vector<Edge> edges_;  // of each state together, by letter
  std::vector<std::uint32_t> outputs_;
  std::uint32_t recent_size_ = 1;  // a power of two, not below the longest pattern
};

template <class Found>
void Automaton::scan(const FoldedText& text, Found&& found) const {
  // The indices of the latest word symbols, so that a match knows where it began.
  std::vector<std::uint32_t> recent(recent_size_);
  std::uint32_t words = 0;
  std::uint32_t state = root;
  std::uint32_t index = 0;
  for (const Symbol& symbol : text.symbols) {
    const std::uint32_t last = index++;
    if (symbol.kind == SymbolKind::clause_end) {
      state = root;
      continue;
    }
    const std::uint32_t letter = letter_of(symbol.symbol);
    if (is_word(symbol.kind)) {
      recent[words++ & (recent_size_ - 1)] = last;
      state = letter == no_letter ? root : advance(state, letter);
      if (states_[state].next_match != root) report(state, last, words, true, recent, found);
    } else if (letter != no_letter) {
      report(advance(state, letter), last, words, false, recent, found);
    }
  }
}

template <class Found>
void Automaton::report(std::uint32_t state, std::uint32_t last, std::uint32_t words, bool ends_in_word,
                       std::span<const std::uint32_t> recent, Found& found) const {
  for (std::uint32_t end = states_[state].next_match; end != root;
       end = states_[states_[end].failure].next_match) {
    const State& here = states_[end];
    const std::uint32_t words_in_match = ends_in_word ? here.depth : here.depth - 1;
    const std::uint32_t first =
        words_in_match == 0 ? last : recent[(words - words_in_match) & (recent_size_ - 1)];
    const std::uint32_t skipped = last - first + 1 - here.depth;
    for (std::uint32_t each = 0; each < here.output_count; ++each) {
      found(PatternMatch{outputs_[here.first_output + each], first, last, skipped});
    }
  }
}

}  // namespace liaotai::text

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/text/folded_text.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::text {

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

/// Finds many phrases in one pass (see `PhraseMachine`). Space, signs and fillers between the symbols of a
/// phrase are skipped, however many; a clause end ends every phrase but those that have it there themselves
/// (see `MarkedPhrase`), breaks between lines counting as one. A pattern may end in one skippable symbol,
/// which is then looked for (`v❤`).
class Automaton {
 public:
  Automaton() : Automaton(std::span<const Pattern>{}) {}

  /// Empty patterns are left out. Time n log n in the number of patterns, memory linear in their symbols.
  explicit Automaton(std::span<const Pattern> patterns) : Automaton(PhraseMachine(patterns)) {}
  explicit Automaton(PhraseMachine machine);

  /// Calls `found(const PatternMatch&)` for each occurrence of each pattern, overlapping ones and one inside
  /// another included, by `last` ascending, the longest first. An occurrence begins at the nearest symbols:
  /// in `v v x` the pattern `vx` begins at the second v. Time linear in the text and the matches; only a
  /// skippable symbol that ends some pattern may cost as much as the longest pattern has symbols.
  template <class Found>
  void scan(const FoldedText& text, Found&& found) const;

  const PhraseMachine& machine() const { return machine_; }

 private:
  using State = PhraseMachine::State;

  /// The indices of the latest word symbols, so that a match knows where it began.
  class Recent {
   public:
    explicit Recent(std::uint32_t size) : mask_(size - 1) {
      if (size > few_.size()) many_.resize(size);
      places_ = size > few_.size() ? std::span<std::uint32_t>(many_) : std::span<std::uint32_t>(few_);
    }
    Recent(const Recent&) = delete;
    Recent& operator=(const Recent&) = delete;

    void push(std::uint32_t place) { places_[count_++ & mask_] = place; }
    /// The place of the last but `back`, the last being 1.
    [[nodiscard]] std::uint32_t last_but(std::uint32_t back) const {
      return places_[(count_ - back) & mask_];
    }

   private:
    std::array<std::uint32_t, 64> few_{};
    std::vector<std::uint32_t> many_;
    std::span<std::uint32_t> places_;
    std::uint32_t mask_;
    std::uint32_t count_ = 0;
  };

  template <class Found>
  void report(State state, std::uint32_t last, bool ends_in_word, const Recent& recent, Found& found) const {
    machine_.each_end(state, [&](std::uint32_t id, std::uint32_t length) {
      const std::uint32_t words = ends_in_word ? length : length - 1;
      const std::uint32_t first = words == 0 ? last : recent.last_but(words);
      found(PatternMatch{id, first, last, last - first + 1 - length});
    });
  }

  PhraseMachine machine_;
  std::uint32_t recent_size_ = 1;  // a power of two, not below the longest pattern
};

template <class Found>
void Automaton::scan(const FoldedText& text, Found&& found) const {
  Recent recent(recent_size_);
  State state = PhraseMachine::root;
  std::uint32_t index = 0;
  bool is_behind_break = false;
  for (const Symbol& symbol : text.symbols) {
    const std::uint32_t last = index++;
    const bool ends_clause = symbol.kind == SymbolKind::clause_end;
    if (ends_clause || is_word(symbol.kind)) {
      const bool is_break = symbol.symbol == U'\n';
      if (is_break && is_behind_break) continue;
      is_behind_break = is_break;
    }
    const PhraseMachine::Letter letter = machine_.letter_of(symbol.symbol);
    if (ends_clause || is_word(symbol.kind)) {
      recent.push(last);
      state = letter == PhraseMachine::no_letter ? PhraseMachine::root : machine_.advance(state, letter);
      if (machine_.has_end(state)) report(state, last, true, recent, found);
    } else if (letter != PhraseMachine::no_letter) {
      report(machine_.advance(state, letter), last, false, recent, found);
    }
  }
}

}  // namespace liaotai::text

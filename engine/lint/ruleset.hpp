#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/lint/context.hpp"
#include "engine/lint/hit.hpp"
#include "engine/lint/needs.hpp"
#include "engine/lint/reading.hpp"
#include "engine/packs/pack.hpp"
#include "engine/text/automaton.hpp"

namespace liaotai::lint {

/// Rules made ready to judge: all their phrases, folded, in one automaton.
class Ruleset {
 public:
  Ruleset() = default;
  explicit Ruleset(std::vector<packs::Pack> packs);
  // The rules point into the packs, which a move leaves where they are and a copy does not.
  Ruleset(const Ruleset&) = delete;
  Ruleset& operator=(const Ruleset&) = delete;
  Ruleset(Ruleset&&) noexcept = default;
  Ruleset& operator=(Ruleset&&) noexcept = default;
  ~Ruleset() = default;

  std::span<const packs::Rule* const> rules() const { return rules_; }
  std::span<const packs::Pack> packs() const { return packs_; }
  /// What a text must hold before the rule at `place` can find anything.
  const Needs& needs(std::size_t place) const { return needs_[place]; }
  /// The place in a `HitTable` where the hits of the context lexicons stand.
  std::size_t context() const { return rules_.size(); }
  HitTable hit_table() const { return HitTable(rules_.size() + 1); }

  /// Finds the phrases of all rules in one pass over `reading`, those left out that the text only seems to
  /// hold.
  void find(const Reading& reading, HitTable& hits) const;

  /// The search for all phrases, whose ids are their places as `each_phrase` has them.
  const text::PhraseMachine& machine() const { return automaton_.machine(); }

  /// A rule that looks for a phrase, and as what.
  struct Use {
    std::uint32_t rule = 0;  ///< its place
    std::uint16_t role = 0;
  };

  /// Calls `each(std::u32string_view symbols, std::uint8_t guesses, std::span<const Use> uses)` for all
  /// phrases, each of them once. `guesses`: symbols that the rule itself writes with a look-alike.
  template <class Each>
  void each_phrase(Each&& each) const {
    for (const Phrase& phrase : phrases_) {
      each(std::u32string_view(symbols_).substr(phrase.first_symbol, phrase.size), phrase.guesses,
           std::span(uses_).subspan(phrase.first_use, phrase.uses));
    }
  }

 private:
  struct Phrase {
    std::uint64_t word_starts = 0;  // bit n: a word of the phrase begins at its symbol n
    std::uint32_t first_use = 0;
    std::uint32_t uses = 0;
    std::uint32_t first_symbol = 0;
    std::uint32_t size = 0;  // in symbols
    std::uint32_t first_spelling = 0;
    std::uint32_t spellings = 0;
    std::uint8_t symbols = 0;  // the same, at most 255
    std::uint8_t guesses = 0;  // symbols that the rule itself writes with a look-alike: 有威信
    bool is_latin = false;
    bool is_sure = false;  // the plain name of a contact
  };
  class Compiler;

  /// A set of the spellings of one phrase.
  using SpellingSet = std::uint8_t;
  static constexpr std::size_t most_spellings = 8;

  std::array<std::uint8_t, most_spellings> doubts_of(const Reading& reading, const text::PatternMatch& match,
                                                     const Phrase& phrase) const;
  static std::uint8_t least_of(const std::array<std::uint8_t, most_spellings>& doubts, SpellingSet spellings);

  std::vector<packs::Pack> packs_;
  std::vector<const packs::Rule*> rules_;
  std::vector<Phrase> phrases_;
  std::vector<Use> uses_;
  std::u32string symbols_;                            // of all phrases, one after the other
  std::vector<std::vector<text::Symbol>> spellings_;  // of all phrases: their words, as the rules write them
  std::vector<SpellingSet> written_;                  // the spellings of each use
  std::vector<Needs> needs_;
  text::Automaton automaton_;
};

}  // namespace liaotai::lint

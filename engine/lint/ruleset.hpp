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
#include "engine/lint/phrase_list.hpp"
#include "engine/lint/reading.hpp"
#include "engine/packs/pack.hpp"
#include "engine/text/automaton.hpp"

namespace liaotai::lint {

/// Rules made ready to judge: all their phrases, folded, in one automaton. The packs are kept without them.
class Ruleset {
 public:
  Ruleset() = default;
  explicit Ruleset(std::vector<packs::Pack> packs);
  /// The rules of an image, ready in a fraction of the time that they take from their packs.
  static Ruleset from_image(std::string_view image);
  /// The image of these rules (engine/core/image.hpp). Not for a caller who waits: all is searched for anew.
  std::string image() const;
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

  const PhraseList& phrases() const { return phrases_; }
  /// The search for all phrases, whose ids are their places as `each_phrase` has them.
  const text::PhraseMachine& machine() const { return automaton_.machine(); }

  using Use = PhraseUse;

  /// A phrase as searches know it.
  struct Sought {
    std::u32string_view leading;  ///< marks that stand before it
    std::u32string_view symbols;
    std::u32string_view trailing;   ///< marks that stand behind it
    std::uint64_t word_starts = 0;  ///< bit n: a word of the phrase begins at its symbol n
    std::uint8_t guesses = 0;       ///< symbols that the rule itself writes with a look-alike
    bool is_spelled_once = false;   ///< no rule writes it another way
  };

  /// Calls `each(const Sought&, std::span<const Use> uses)` for all phrases, each of them once.
  template <class Each>
  void each_phrase(Each&& each) const {
    for (const ListedPhrase& phrase : phrases_.phrases()) {
      each(Sought{phrases_.leading(phrase), phrases_.symbols(phrase), phrases_.trailing(phrase),
                  phrase.word_starts, phrase.guesses, phrase.spellings == 1},
           phrases_.uses(phrase));
    }
  }

 private:
  using Doubts = std::array<std::uint8_t, most_spellings>;

  void list_rules();
  PhraseList collected_phrases() const;
  Doubts doubts_of(const Reading& reading, const text::PatternMatch& match, const ListedPhrase& phrase) const;

  std::vector<packs::Pack> packs_;
  std::vector<const packs::Rule*> rules_;
  PhraseList phrases_;
  std::vector<Needs> needs_;
  text::Automaton automaton_;
};

}  // namespace liaotai::lint

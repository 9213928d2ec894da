#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/context.hpp"
#include "engine/lint/hit.hpp"
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
  /// The place in a `HitTable` where the hits of the context lexicons stand.
  std::size_t context() const { return rules_.size(); }
  HitTable hit_table() const { return HitTable(rules_.size() + 1); }

  /// Finds the phrases of all rules in one pass over `reading`, those left out that the text only seems to
  /// hold.
  void find(const Reading& reading, HitTable& hits) const;

 private:
  struct Use {
    std::uint16_t rule = 0;
    std::uint16_t role = 0;
  };
  struct Phrase {
    std::uint64_t word_starts = 0;  // bit n: a word of the phrase begins at its symbol n
    std::uint32_t first_use = 0;
    std::uint32_t uses = 0;
    std::uint8_t symbols = 0;
    std::uint8_t guesses = 0;  // symbols that the rule itself writes with a look-alike: 有威信
    bool is_latin = false;
    bool is_sure = false;  // the plain name of a contact
  };
  class Compiler;

  std::vector<packs::Pack> packs_;
  std::vector<const packs::Rule*> rules_;
  std::vector<Phrase> phrases_;
  std::vector<Use> uses_;
  text::Automaton automaton_;
};

}  // namespace liaotai::lint

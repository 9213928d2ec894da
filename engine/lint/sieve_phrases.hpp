#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/lint/phrase_starts.hpp"
#include "engine/lint/sieve_reader.hpp"
#include "engine/lint/sieve_rules.hpp"
#include "engine/lint/sieve_word.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// The phrases of one search that the sieve asks for, and what it meets of them.
class SievePhrases {
 public:
  struct Use {
    std::uint32_t rule = 0;  ///< place in the `SieveRules`
    RoleSet role = 0;
  };
  /// Which phrases are looked for: those without which no rule finds anything, of each rule the rarest; or
  /// those that the rules which are awake need, and that excuse.
  enum class Stage : std::uint8_t { essential, all };

  /// `machine` outlives the answer.
  explicit SievePhrases(const text::PhraseMachine& machine) : machine_(&machine) {}

  /// Adds the next phrase of the machine, in the order of their ids. `guesses`: how many symbols the rule
  /// itself writes with a look-alike. What `marks` say of its first symbol, by symbol, is completed.
  void add(std::u32string_view symbols, std::uint8_t guesses, std::span<const Use> uses,
           const SieveRules& rules, std::span<std::uint32_t> marks);

  /// Signs that end a phrase.
  void note_signs(SignSet& signs) const;

  /// Adds to `met` the phrases that are there, by where they begin. Answers whether all are told: not so when
  /// there are more than `SieveRules::most_met`, or one that is longer than is looked at. Time linear in the
  /// words.
  bool find(Stage stage, const SieveReader& text, const SieveRules& rules, std::vector<MetPhrase>& met) const;

 private:
  struct Phrase {
    std::uint32_t first_use = 0;
    std::uint32_t uses = 0;
    std::uint8_t guesses = 0;
    bool is_essential = false;    // one of the uses is
    bool ends_in_letter = false;  // of those that addresses are made of
  };
  /// A phrase whose last symbol is a sign, which no word ends.
  struct SignPhrase {
    std::u32string symbols;
    std::uint32_t id = 0;
  };
  class Finder;

  const text::PhraseMachine* machine_;
  PhraseStarts essential_starts_;
  PhraseStarts all_starts_;
  std::vector<Phrase> phrases_;  // by id
  std::vector<Use> uses_;
  std::vector<SignPhrase> sign_phrases_;
};

}  // namespace liaotai::lint

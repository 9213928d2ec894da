#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/sieve_rules.hpp"
#include "engine/lint/sieve_table.hpp"
#include "engine/lint/word_notes.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// Phrases that the sieve looks for in one pass, and what it met of them.
class SievePhrases {
 public:
  struct Use {
    std::uint32_t rule = 0;  ///< place in the `SieveRules`
    RoleSet role = 0;
  };

  /// Adds a phrase; one without uses is left out. `guesses`: how many symbols the rule itself writes with a
  /// look-alike.
  void add(std::u32string_view symbols, std::uint8_t guesses, std::span<const Use> uses);
  /// To be called between the last `add` and the first look.
  void finish();

  const text::PhraseMachine& machine() const { return machine_; }
  SieveEntry entry(char32_t character) const { return table_[character]; }

  /// Notes the phrases that end in `state`, where `notes` end: in a word, or in the sign behind it.
  void note(text::PhraseMachine::State state, bool ends_in_word, const SieveRules& rules,
            const WordNotes& notes);

  const std::vector<MetPhrase>& met() const { return met_; }
  void forget() {
    met_.clear();
    behind_dot_ = 0;
  }

 private:
  struct Phrase {
    std::uint32_t first_use = 0;
    std::uint32_t uses = 0;
    std::uint8_t guesses = 0;
    bool is_lettered = false;     // begins with a Latin letter
    bool ends_in_letter = false;  // with one
    bool ends_in_sign = false;    // its last symbol is no word's
    bool is_dot = false;          // a word for a dot
  };

  void add_dots();
  bool may_end_address(std::size_t first, const WordNotes& notes) const;

  std::vector<text::Pattern> patterns_;
  std::vector<Phrase> phrases_;
  std::vector<Use> uses_;
  text::PhraseMachine machine_;
  SieveTable table_;
  std::vector<MetPhrase> met_;
  std::size_t behind_dot_ = 0;  // the word behind a word for a dot, 0 for none
};

}  // namespace liaotai::lint

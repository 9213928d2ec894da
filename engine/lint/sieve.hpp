#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/lint/number_sieve.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/sieve_phrases.hpp"
#include "engine/lint/sieve_rules.hpp"
#include "engine/lint/word_notes.hpp"

namespace liaotai::lint {

/// Tells the texts in which no rule can find anything from those that have to be judged, in one pass over
/// their bytes. It reads a text as folding does, leaves aside whatever only takes findings away (clauses,
/// negation, what a phrase only seems to be), and asks whether what is there could be enough for a rule
/// (`Needs`). See engine/lint/README.md, "Files".
class Sieve {
 public:
  /// Rules of a ruleset, by place. The ruleset outlives the sieve.
  struct Source {
    const Ruleset* ruleset;
    std::span<const std::size_t> rules;
  };
  enum class Verdict : std::uint8_t {
    clean,    ///< no rule finds anything
    suspect,  ///< one may
    broken,   ///< not UTF-8
  };

  explicit Sieve(std::span<const Source> sources);

  /// Time linear in the text.
  Verdict look(std::string_view text);

  /// Of the words of the text that was looked at last, as folding gives them. To be asked only of a text that
  /// is `settled`, and only with `hashes` switched on.
  std::uint64_t words_hash() const { return hash_; }
  std::size_t word_count() const { return notes_.size(); }
  /// Whether the sieve read the text's words exactly as folding does.
  bool settled() const { return !unsettled_; }
  void switch_hashes_on() { hashes_ = true; }

 private:
  class Compiler;
  class Pass;

  void note_sign(const packs::Rule& rule, const Needs& needs);
  Verdict look_for(SievePhrases& phrases, std::string_view text);

  SieveRules rules_;
  SievePhrases essential_;  // those without which no rule finds anything: of each rule the rarest
  SievePhrases all_;        // that the rules need, and that excuse
  NumberSieve numbers_;
  bool judges_anything_ = false;  // a rule asks for every text
  bool judges_empty_ = false;     // a rule asks for texts without words
  bool judges_code_ = false;
  std::size_t most_characters_;  // a rule asks for texts with more
  std::size_t most_bytes_;
  bool hashes_ = false;

  // Of the text at hand.
  WordNotes notes_;
  bool unsettled_ = false;
  std::uint64_t hash_ = 0;
};

}  // namespace liaotai::lint

#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/number_sieve.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/sieve_phrases.hpp"
#include "engine/lint/sieve_reader.hpp"
#include "engine/lint/sieve_rules.hpp"

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
  /// The same sieve, faster with texts like those that `sampled` looked at.
  Sieve(std::span<const Source> sources, const Sieve& sampled);
  // What looks for phrases looks at the rules beside it.
  Sieve(const Sieve&) = delete;
  Sieve& operator=(const Sieve&) = delete;

  /// Time linear in the text.
  Verdict look(std::string_view text);
  /// Whether the rule at `place` may find something in the suspect text that was looked at last. Of a rule
  /// about more than phrases it is not told.
  bool may_find(const Ruleset& ruleset, std::size_t place) const;

  /// Whether it has looked at so many texts that it is time for one that makes use of what it saw.
  bool is_outgrown() const { return texts_ >= outgrown_after; }

  /// The words of the text that was looked at last, those that folding gives when it `is_settled`.
  const SieveWords& words() const { return reader_.words(); }
  bool is_settled() const { return !reader_.is_unsettled(); }

 private:
  class Compiler;

  /// In the first texts all phrases are looked for, to see what is rare.
  static constexpr std::size_t sample_size = 1'000;
  /// To make another sieve takes as long as it saves in so many texts.
  static constexpr std::size_t outgrown_after = 20'000;

  void compile(Compiler compiler, std::span<const Source> sources);
  void add_to_sample();
  void note_sign(const packs::Rule& rule, const Needs& needs);
  bool is_suspect(std::size_t bytes) const;
  bool may_hold_number();
  bool may_be_number(const NumberSieve::Lone& number) const;
  RuleBits those_with_enough();
  RuleBits without_those_at_odds(RuleBits asking);
  RuleBits those_with_all_phrases(RuleBits asking);

  // What every text asks for stands first, where WebAssembly reaches it with short addresses.
  SieveReader reader_;                 // of the text at hand
  std::vector<SievePhrases> phrases_;  // one for each source that has some
  std::optional<SieveTable> table_;
  SieveRules rules_;
  std::vector<NumberSieve::Lone> lone_;
  std::vector<MetPhrase> met_;
  RuleBits asking_ = all_rules;  // of the text at hand
  std::size_t texts_ = 0;        // looked at to make a sample
  bool is_sampling_ = true;
  bool judges_anything_ = false;  // a rule asks for every text
  bool judges_empty_ = false;     // a rule asks for texts without words
  bool judges_code_ = false;
  // A rule asks for texts with more.
  std::size_t most_characters_ = std::numeric_limits<std::size_t>::max();
  std::size_t most_bytes_ = std::numeric_limits<std::size_t>::max();
  NumberSieve numbers_;
  SignSet signs_;
  /// For the rules of a ruleset their places in `rules_`, `nobody` of those that are not there.
  struct Places {
    const Ruleset* ruleset;
    std::vector<std::uint32_t> in_rules;
  };
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;
  std::vector<Places> places_;
};

}  // namespace liaotai::lint

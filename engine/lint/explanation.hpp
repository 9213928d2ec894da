#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/lint/finding.hpp"
#include "engine/lint/linter.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/spelled.hpp"

namespace liaotai::lint {

/// Bytes `begin` to before `end`, in which a phrase of a list was met.
struct Met {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string read;  ///< the words there, disguises seen through
  std::string list;  ///< the rule's list, `slots/0` for a place of a sequence, or the context's lexicon
};

/// How a finding was seen. What was folded stands in the finding.
struct Explanation {
  std::string read;
  std::vector<Met> matches;  ///< the rule's phrases in the part
  std::vector<Met> allows;   ///< its look-alikes that touch the part and do not cover it
  std::vector<Met> context;  ///< words of context in the part's clause
};

/// Why words that a rule knows are no finding.
enum class NearMissCode : std::uint8_t {
  excused_by_allow,
  excused_by_negation,
  excused_by_warning,
  excused_by_quotation,
  only_a_guess,
  incomplete,
  too_little,
  outweighed,
  not_for_this,
  rule_disabled,
  allowed_by_you,
  registered,
  dismissed,
};

std::string_view name(NearMissCode code);

/// Words that a rule knows and that are no finding: bytes `begin` to before `end`.
struct NearMiss {
  const packs::Rule* rule = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string read;
  NearMissCode code = NearMissCode::incomplete;
  std::vector<core::Argument> arguments;
  std::vector<Met> by;  ///< what excused them, at most one
};

/// How the findings of a text were seen, and what else was met in it.
struct Account {
  std::vector<Explanation> explanations;  ///< one for each finding that stays
  std::vector<NearMiss> near_misses;      ///< by place; at most 200
};

/// Gives account of texts, for people who ask. Slower than judging, and still linear in the text.
class Explainer {
 public:
  /// The rules and the occasion of a `Linter`, whose findings are explained.
  Explainer(const Ruleset& standard, const Ruleset& own, Occasion occasion);

  /// `findings` are those that stay of `text`, `dismissed` those that were set aside.
  Account explain(std::string_view text, std::span<const Finding> findings,
                  std::span<const Finding> dismissed);

 private:
  struct Source {
    const Ruleset* ruleset;
    HitTable hits;
  };

  Occasion occasion_;
  std::vector<Source> sources_;
  SpelledReader spelled_;
  Reading reading_;
};

}  // namespace liaotai::lint

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/lint/finding.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/spelled.hpp"

namespace liaotai::lint {

/// Where texts are to be sent, and which rules are switched off.
struct Occasion {
  packs::Platform platform = packs::Platform::shopee;
  packs::TextKind kind = packs::TextKind::quick_reply;
  std::vector<std::string> disabled_rules;
};

/// The ids of the rules that carry a user's own words. They find nothing themselves: their `allow` lists
/// excuse.
inline constexpr std::string_view allowed_words = "own-allowed";
inline constexpr std::string_view registered_promotions = "own-registered";

/// Whether the rule is one of these.
inline bool is_carrier(const packs::Rule& rule) {
  return rule.id == allowed_words || rule.id == registered_promotions;
}

/// Judges texts for one occasion, one after the other.
class Linter {
 public:
  /// `standard`: the built-in rules, with the context lexicons; `own`: the user's. Both outlive the linter.
  Linter(const Ruleset& standard, const Ruleset& own, Occasion occasion);

  /// What is wrong with `text`, valid UTF-8, in the order of the text, with fixes. Time linear in the text.
  std::vector<Finding> lint(std::string_view text);

  /// The fingerprint of the words of the text that `lint` judged last.
  std::uint64_t text_fingerprint() const;

  /// The same without what only explains a finding (folds, fingerprint, fixes), into `findings`, which is
  /// emptied first.
  void judge(std::string_view text, std::vector<Finding>& findings);

  /// The same when it is known that no rule finds anything but those of which `may_find(ruleset, place)` says
  /// so.
  template <class MayFind>
  void judge(std::string_view text, const MayFind& may_find, std::vector<Finding>& findings) {
    for (Source& source : sources_) {
      for (const std::size_t place : source.rules) source.hits.heed(place, may_find(*source.ruleset, place));
    }
    judge(text, findings);
  }

  /// The fingerprint of a finding of the text that was judged last.
  std::uint64_t fingerprint_of(const Finding& finding) const;

  /// Calls `each(const Ruleset&, std::span<const std::size_t> places)` for each of the rulesets, with the
  /// rules of it that apply.
  template <class Each>
  void each_source(Each&& each) const {
    for (const Source& source : sources_) each(*source.ruleset, std::span(source.rules));
  }

  /// What is wrong with a set of texts as a set: findings for each of them, in the order of the texts.
  std::vector<std::vector<Finding>> lint_set(std::span<const std::string_view> texts);

  /// How many `characters` or `bytes` a text may have, nothing when no rule counts in them.
  std::optional<std::int64_t> limit(std::string_view unit) const;

 private:
  /// Rules, and what they met in a text. All lists hold places of rules.
  struct Source {
    Source(const Ruleset& from, const Occasion& occasion);

    const Ruleset* ruleset;
    HitTable hits;
    std::vector<std::size_t> rules;     // that apply
    std::vector<bool> applies;          // by place
    std::vector<std::size_t> unasked;   // that may find something without a hit
    std::vector<std::size_t> carriers;  // that excuse
    std::vector<std::size_t> asked;     // to be judged in the text at hand
  };

  static void choose_rules(Source& source);
  void judge_rules(Reading& reading, std::vector<Finding>& findings);
  void judge_as_body(const packs::Rule& rule, std::string_view text, std::vector<Finding>& findings) const;
  bool speaks_of_code(std::string_view text) const;
  void excuse(std::vector<Finding>& findings) const;
  void add_fixes(std::vector<Finding>& findings);
  bool finds(const packs::Rule& rule, std::string_view text);

  Occasion occasion_;
  std::vector<Source> sources_;
  SpelledReader spelled_;
  Reading reading_;
  Reading fixed_reading_;
  Judgements judgements_;
};

}  // namespace liaotai::lint

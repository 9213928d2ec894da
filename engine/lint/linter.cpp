#include "engine/lint/linter.hpp"

#include <algorithm>

#include "engine/lint/context.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/evidence.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/precedence.hpp"
#include "engine/lint/repair.hpp"
#include "engine/lint/set_rules.hpp"

namespace liaotai::lint {
namespace {

bool is_carrier(const packs::Rule& rule) {
  return rule.id == allowed_words || rule.id == registered_promotions;
}

/// Fixes are tried out on the text; a longer one is for a person to mend.
constexpr std::size_t longest_mended_text = 20'000;
constexpr std::size_t most_findings_mended = 16;

}  // namespace

Linter::Linter(const Ruleset& standard, const Ruleset& own, Occasion occasion)
    : occasion_(std::move(occasion)) {
  for (const Ruleset* ruleset : {&standard, &own}) {
    Source source{ruleset, ruleset->hit_table(), {}};
    const std::span<const packs::Rule* const> rules = ruleset->rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
      const packs::Rule& rule = *rules[place];
      const std::vector<std::string>& disabled = occasion_.disabled_rules;
      if (!rule.applies_to(occasion_.platform, occasion_.kind) || is_carrier(rule)) continue;
      if (std::find(disabled.begin(), disabled.end(), rule.id) != disabled.end()) continue;
      source.rules.push_back(place);
    }
    sources_.push_back(std::move(source));
  }
}

void Linter::judge_rules(Reading& reading, std::vector<Finding>& findings) {
  for (Source& source : sources_) {
    source.hits.clear();
    source.ruleset->find(reading, source.hits);
  }
  const Context context(reading, sources_.front().hits.of(sources_.front().ruleset->context()));
  Judgements judgements;
  for (const Source& source : sources_) {
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      judgements.clear();
      judge({rule, reading, source.hits.of(place), context}, judgements);
      for (Judgement& each : judgements) {
        findings.push_back(
            {&rule, each.begin, each.end, {}, std::move(each.arguments), {}, 0, std::string(each.code), {}});
      }
    }
  }
}

void Linter::excuse(std::vector<Finding>& findings) const {
  Cover allowed;
  Cover registered;
  for (const Source& source : sources_) {
    const std::span<const packs::Rule* const> rules = source.ruleset->rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
      if (!is_carrier(*rules[place])) continue;
      Cover& cover = rules[place]->id == allowed_words ? allowed : registered;
      for (const Hit& hit : source.hits.of(place)) {
        cover.add(reading_.symbols()[hit.first].begin, reading_.symbols()[hit.last].end);
      }
    }
  }
  allowed.finish();
  registered.finish();
  const auto is_excused = [&](const Finding& finding) {
    if (finding.begin == finding.end) return false;
    if (allowed.covers(finding.begin, finding.end)) return true;
    return finding.rule->category == packs::Category::unregistered_promo &&
           registered.covers(finding.begin, finding.end);
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), is_excused), findings.end());
}

std::vector<Finding> Linter::lint(std::string_view text) {
  read(text, reading_);
  std::vector<Finding> findings;
  judge_rules(reading_, findings);
  excuse(findings);
  keep_the_telling(findings);
  for (Finding& finding : findings) {
    finding.folds = evidence(reading_, finding.begin, finding.end);
    finding.fingerprint = fingerprint(reading_, finding.rule->id, finding.begin, finding.end);
  }
  if (text.size() <= longest_mended_text) add_fixes(findings);
  return findings;
}

std::uint64_t Linter::text_fingerprint() const {
  return lint::text_fingerprint(reading_);
}

bool Linter::finds(const packs::Rule& rule, std::string_view text) {
  read(text, fixed_reading_);
  std::vector<Finding> findings;
  judge_rules(fixed_reading_, findings);
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& each) { return each.rule == &rule; });
}

void Linter::add_fixes(std::vector<Finding>& findings) {
  std::vector<const packs::Rule*> mended;
  for (const Finding& finding : findings) {
    const packs::Rule* const rule = finding.rule;
    if (std::find(mended.begin(), mended.end(), rule) != mended.end()) continue;
    mended.push_back(rule);
    std::vector<const Finding*> together;
    for (const Finding& each : findings) {
      if (each.rule == rule) together.push_back(&each);
    }
    if (together.size() > most_findings_mended) continue;
    const std::optional<Fix> fix = repair(reading_, together);
    if (!fix || finds(*rule, lint::apply(reading_.text, fix->edits))) continue;
    for (Finding& each : findings) {
      if (each.rule == rule) each.fixes.push_back(*fix);
    }
  }
}

std::vector<std::vector<Finding>> Linter::lint_set(std::span<const std::string_view> texts) {
  std::vector<std::vector<Finding>> findings(texts.size());
  for (const Source& source : sources_) {
    for (const std::size_t place : source.rules) judge_set(*source.ruleset->rules()[place], texts, findings);
  }
  return findings;
}

std::optional<std::int64_t> Linter::limit() const {
  std::optional<std::int64_t> limit;
  for (const Source& source : sources_) {
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      if (rule.kind != packs::RuleKind::length) continue;
      const std::optional<std::int64_t> characters = rule.number("characters");
      if (characters && (!limit || *characters < *limit)) limit = characters;
    }
  }
  return limit;
}

}  // namespace liaotai::lint

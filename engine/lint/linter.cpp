#include "engine/lint/linter.hpp"

#include <algorithm>
#include <iterator>

#include "engine/lint/context.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/evidence.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/precedence.hpp"
#include "engine/lint/repair.hpp"
#include "engine/lint/set_rules.hpp"
#include "engine/templates/body_text.hpp"
#include "engine/templates/category.hpp"

namespace liaotai::lint {
namespace {

/// Fixes are tried out on the text; a longer one is for a person to mend.
constexpr std::size_t longest_mended_text = 20'000;
constexpr std::size_t most_findings_mended = 16;

}  // namespace

Linter::Source::Source(const Ruleset& from, const Occasion& occasion)
    : ruleset(&from), hits(from.hit_table()), applies(from.rules().size(), false) {
  const std::vector<std::string>& disabled = occasion.disabled_rules;
  for (std::size_t place = 0; place < from.rules().size(); ++place) {
    const packs::Rule& rule = *from.rules()[place];
    if (is_carrier(rule)) {
      carriers.push_back(place);
      continue;
    }
    const bool is_asked = rule.applies_to(occasion.platform, occasion.kind) &&
                          std::find(disabled.begin(), disabled.end(), rule.id) == disabled.end();
    if (!is_asked) {
      hits.heed(place, false);
      continue;
    }
    rules.push_back(place);
    applies[place] = true;
    const Needs& needs = from.needs(place);
    if (!needs.is_about_phrases() && needs.sign != Needs::Sign::nothing) unasked.push_back(place);
  }
}

Linter::Linter(const Ruleset& standard, const Ruleset& own, Occasion occasion)
    : occasion_(std::move(occasion)), spelled_({&standard.machine(), &own.machine()}) {
  sources_.emplace_back(standard, occasion_);
  sources_.emplace_back(own, occasion_);
}

/// Those that can find something in a text with these hits, in the order of their places.
void Linter::choose_rules(Source& source) {
  source.asked = source.unasked;
  for (const std::size_t place : source.hits.touched()) {
    if (place >= source.applies.size() || !source.applies[place]) continue;
    const Needs& needs = source.ruleset->needs(place);
    if (!needs.is_about_phrases()) continue;
    const RoleSet counted = needs.counted();
    const std::span<const Hit> hits = source.hits.of(place);
    const auto count = std::count_if(hits.begin(), hits.end(),
                                     [&](const Hit& hit) { return (role_bit(hit.role) & counted) != 0; });
    if (needs.are_met(source.hits.roles(place) | account_behind, count)) source.asked.push_back(place);
  }
  std::sort(source.asked.begin(), source.asked.end());
}

void Linter::judge_rules(Reading& reading, std::vector<Finding>& findings) {
  for (Source& source : sources_) {
    source.hits.clear();
    source.ruleset->find(reading, source.hits);
    choose_rules(source);
  }
  const Context context(reading, sources_.front().hits.of(sources_.front().ruleset->context()));
  for (const Source& source : sources_) {
    for (const std::size_t place : source.asked) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      if (packs::is_about_templates(rule.kind)) {
        judge_as_body(rule, reading.text, findings);
        continue;
      }
      judgements_.clear();
      lint::judge({rule, reading, source.hits.of(place), context}, judgements_);
      for (Judgement& each : judgements_) {
        findings.push_back(
            {&rule, each.begin, each.end, {}, std::move(each.arguments), {}, 0, std::string(each.code), {}});
      }
    }
  }
}

/// The text of a template without the template is its body.
void Linter::judge_as_body(const packs::Rule& rule, std::string_view text,
                           std::vector<Finding>& findings) const {
  if (!templates::is_about_body_text(rule.kind)) return;
  std::vector<Finding> found = templates::body_text_findings(rule, text, false);
  const bool may_be_of_code = rule.kind == packs::RuleKind::template_variable_place;
  if (!found.empty() && may_be_of_code && speaks_of_code(text))
    found = templates::body_text_findings(rule, text, true);
  std::move(found.begin(), found.end(), std::back_inserter(findings));
}

/// Whether a template is one of a one-time code, told from its words.
bool Linter::speaks_of_code(std::string_view text) const {
  const templates::Template message = templates::template_of_body(text);
  for (const Source& source : sources_) {
    for (const std::size_t place : source.rules) {
      if (source.ruleset->rules()[place]->kind != packs::RuleKind::template_category) continue;
      const templates::CategoryJudgement category =
          templates::judge_category(*sources_.front().ruleset, *source.ruleset, place, message);
      return category.judged == templates::Category::authentication;
    }
  }
  return false;
}

void Linter::excuse(std::vector<Finding>& findings) const {
  Cover allowed;
  Cover registered;
  for (const Source& source : sources_) {
    const std::span<const packs::Rule* const> rules = source.ruleset->rules();
    for (const std::size_t place : source.carriers) {
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

void Linter::judge(std::string_view text, std::vector<Finding>& findings) {
  spelled_.read(text, reading_);
  findings.clear();
  judge_rules(reading_, findings);
  if (findings.empty()) return;
  excuse(findings);
  keep_the_telling(findings, text);
}

std::uint64_t Linter::fingerprint_of(const Finding& finding) const {
  return fingerprint(reading_, finding.rule->id, finding.begin, finding.end);
}

std::vector<Finding> Linter::lint(std::string_view text) {
  std::vector<Finding> findings;
  judge(text, findings);
  for (Finding& finding : findings) {
    // The braces of a variable disguise nothing.
    if (!packs::is_about_templates(finding.rule->kind)) {
      finding.folds = evidence(reading_, finding.begin, finding.end);
    }
    finding.fingerprint = fingerprint_of(finding);
  }
  if (text.size() <= longest_mended_text) add_fixes(findings);
  return findings;
}

std::uint64_t Linter::text_fingerprint() const {
  return lint::text_fingerprint(reading_);
}

bool Linter::finds(const packs::Rule& rule, std::string_view text) {
  spelled_.read(text, fixed_reading_);
  std::vector<Finding> findings;
  judge_rules(fixed_reading_, findings);
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& each) { return each.rule == &rule; });
}

void Linter::add_fixes(std::vector<Finding>& findings) {
  std::vector<const packs::Rule*> mended;
  for (const Finding& finding : findings) {
    const packs::Rule* const rule = finding.rule;
    if (packs::is_about_templates(rule->kind)) continue;
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

std::optional<std::int64_t> Linter::limit(std::string_view unit) const {
  std::optional<std::int64_t> limit;
  for (const Source& source : sources_) {
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      if (rule.kind != packs::RuleKind::length) continue;
      const std::optional<std::int64_t> most = rule.number(unit);
      if (most && (!limit || *most < *limit)) limit = most;
    }
  }
  return limit;
}

}  // namespace liaotai::lint

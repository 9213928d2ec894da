#include "engine/lint/examples.hpp"

#include <algorithm>

#include "engine/lint/linter.hpp"
#include "engine/templates/examples.hpp"

namespace liaotai::lint {
namespace {

std::vector<Finding> findings_of(Linter& linter, const packs::Rule& rule, const packs::Example& example) {
  std::vector<Finding> findings = linter.lint(example.text);
  const std::vector<std::string_view> set(static_cast<std::size_t>(example.times), example.text);
  for (std::vector<Finding>& each : linter.lint_set(set)) {
    findings.insert(findings.end(), each.begin(), each.end());
  }
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [&](const Finding& each) { return each.rule->id != rule.id; }),
                 findings.end());
  return findings;
}

std::optional<packs::Flaw> rule_flaw(const packs::Rule& rule, Linter& linter) {
  for (std::size_t index = 0; index < rule.flags.size(); ++index) {
    const packs::Example& example = rule.flags[index];
    const std::vector<Finding> findings = findings_of(linter, rule, example);
    const bool has_part = std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
      return example.text.substr(each.begin, each.end - each.begin) == example.part;
    });
    if (has_part) continue;
    const std::string field = "flags/" + std::to_string(index);
    if (findings.empty()) return packs::Flaw{rule.id, field, "not flagged: " + example.text};
    const Finding& other = findings.front();
    return packs::Flaw{
        rule.id, field,
        "flagged in another part: " + example.text.substr(other.begin, other.end - other.begin)};
  }
  for (std::size_t index = 0; index < rule.passes.size(); ++index) {
    if (findings_of(linter, rule, rule.passes[index]).empty()) continue;
    return packs::Flaw{rule.id, "passes/" + std::to_string(index), "flagged: " + rule.passes[index].text};
  }
  return std::nullopt;
}

}  // namespace

std::optional<packs::Flaw> example_flaw(const packs::Pack& pack, const Ruleset& standard,
                                        const Ruleset& own) {
  for (const packs::Rule& rule : pack.rules) {
    if (packs::is_about_templates(rule.kind)) {
      if (std::optional<packs::Flaw> flaw = templates::example_flaw(rule, standard, own)) return flaw;
      continue;
    }
    for (const packs::Platform platform : rule.platforms) {
      const packs::TextKind kind = rule.texts.empty() ? packs::TextKind::message : rule.texts.front();
      Linter linter(standard, own, {platform, kind, {}});
      if (std::optional<packs::Flaw> flaw = rule_flaw(rule, linter)) return flaw;
    }
  }
  return std::nullopt;
}

}  // namespace liaotai::lint

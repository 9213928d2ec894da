#include "engine/templates/examples.hpp"

#include <algorithm>
#include <string>

#include "engine/templates/linter.hpp"

namespace liaotai::templates {
namespace {

packs::Flaw flaw(const packs::Rule& rule, std::string_view list, std::size_t index, std::string reason) {
  return {rule.id, std::string(list) + "/" + std::to_string(index), std::move(reason)};
}

TemplateJudgement judge(TemplateLinter& linter, const packs::Rule& rule, const packs::Example& example) {
  TemplateJudgement judgement = linter.lint(*example.message_template, {});
  const auto is_other = [&](const lint::Finding& each) { return each.rule->id != rule.id; };
  std::vector<lint::Finding>& findings = judgement.findings;
  findings.erase(std::remove_if(findings.begin(), findings.end(), is_other), findings.end());
  return judgement;
}

}  // namespace

std::optional<packs::Flaw> example_flaw(const packs::Rule& rule, const lint::Ruleset& standard,
                                        const lint::Ruleset& own) {
  TemplateLinter linter(standard, own, {packs::Platform::whatsapp, packs::TextKind::message_template, {}});
  for (std::size_t index = 0; index < rule.flags.size(); ++index) {
    const packs::Example& example = rule.flags[index];
    if (!example.message_template) return flaw(rule, "flags", index, "a template is wanted");
    const TemplateJudgement judgement = judge(linter, rule, example);
    const auto is_it = [&](const lint::Finding& each) {
      const std::string_view text = judgement.text_of(each.field);
      return each.field == example.field && text.substr(each.begin, each.end - each.begin) == example.part;
    };
    const std::vector<lint::Finding>& findings = judgement.findings;
    if (std::any_of(findings.begin(), findings.end(), is_it)) continue;
    if (findings.empty()) return flaw(rule, "flags", index, "not flagged");
    const lint::Finding& other = findings.front();
    const std::string_view text = judgement.text_of(other.field);
    return flaw(rule, "flags", index,
                "flagged elsewhere: " + other.field + ": " +
                    std::string(text.substr(other.begin, other.end - other.begin)));
  }
  for (std::size_t index = 0; index < rule.passes.size(); ++index) {
    const packs::Example& example = rule.passes[index];
    if (!example.message_template) return flaw(rule, "passes", index, "a template is wanted");
    const TemplateJudgement judgement = judge(linter, rule, example);
    if (judgement.findings.empty()) continue;
    return flaw(rule, "passes", index, "flagged: " + judgement.findings.front().code);
  }
  return std::nullopt;
}

}  // namespace liaotai::templates

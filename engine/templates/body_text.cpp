#include "engine/templates/body_text.hpp"

#include <string>

#include "engine/templates/checks.hpp"
#include "engine/templates/finding_of.hpp"
#include "engine/templates/mending.hpp"

namespace liaotai::templates {

using packs::RuleKind;

// Whether marks alone keep a variable from the edge is written nowhere: that is said only of whole templates.
bool is_about_body_text(RuleKind kind) {
  return kind == RuleKind::template_variable_form || kind == RuleKind::template_variable_place ||
         kind == RuleKind::template_words || kind == RuleKind::template_body ||
         kind == RuleKind::template_length;
}

Template template_of_body(std::string_view text) {
  Template message;
  Component body;
  body.kind = ComponentKind::body;
  body.text = Field{"/text", std::string(text)};
  message.components.push_back(std::move(body));
  return message;
}

std::vector<lint::Finding> body_text_findings(const packs::Rule& rule, std::string_view text, bool is_code) {
  std::vector<lint::Finding> findings;
  if (!is_about_body_text(rule.kind)) return findings;
  Template message = template_of_body(text);
  if (is_code) message.category = Category::authentication;
  const Values values;
  const Checking checking{rule, message, values};
  Remarks remarks;
  check(checking, remarks);
  mend_by_field(checking, remarks);
  for (const Remark& remark : remarks) findings.push_back(finding_of(rule, remark));
  return findings;
}

}  // namespace liaotai::templates

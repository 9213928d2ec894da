#include "engine/templates/checks.hpp"

namespace liaotai::templates {

void check(const Checking& checking, Remarks& remarks) {
  using packs::RuleKind;
  switch (checking.rule.kind) {
    case RuleKind::template_name:
      return check_name(checking, remarks);
    case RuleKind::template_components:
      return check_components(checking, remarks);
    case RuleKind::template_length:
      return check_lengths(checking, remarks);
    case RuleKind::template_signs:
      return check_signs(checking, remarks);
    case RuleKind::template_buttons:
      return check_buttons(checking, remarks);
    case RuleKind::template_button_order:
      return check_button_order(checking, remarks);
    case RuleKind::template_links:
      return check_links(checking, remarks);
    case RuleKind::template_variable_form:
      return check_variable_form(checking, remarks);
    case RuleKind::template_variable_place:
      return check_variable_place(checking, remarks);
    case RuleKind::template_variable_near_edge:
      return check_variable_near_edge(checking, remarks);
    case RuleKind::template_words:
      return check_words(checking, remarks);
    case RuleKind::template_body:
      return check_body(checking, remarks);
    case RuleKind::template_authentication:
      return check_authentication(checking, remarks);
    case RuleKind::template_samples:
      return check_samples(checking, remarks);
    case RuleKind::template_values:
      return check_values(checking, remarks);
    default:
      return;
  }
}

}  // namespace liaotai::templates

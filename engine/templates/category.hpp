#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/lint/ruleset.hpp"
#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// Words that speak for a category, and where they stand.
struct CategoryReason {
  std::string code;  ///< `template_speaks_promotion`, `template_speaks_transaction`, `template_speaks_code`
  Category speaks_for = Category::marketing;
  const Field* field = nullptr;  ///< of the template, which outlives this
  Stretch stretch;
};

struct CategoryJudgement {
  Category judged = Category::marketing;
  std::vector<CategoryReason> reasons;
};

/// Judges what a template is from its words, by the lists of a rule of kind `template_category`. Promotion
/// anywhere makes it marketing; a one-time code without any makes it authentication, be it said or told by
/// the form that only such templates have; words about an order or an account make it utility; unclear counts
/// as marketing, as it does when Meta reviews it. `place`: of the rule in `rules`; `standard` has the context
/// lexicons.
CategoryJudgement judge_category(const lint::Ruleset& standard, const lint::Ruleset& rules, std::size_t place,
                                 const Template& message);

/// What a template filed as it is not is told: promotion filed as utility or authentication, a one-time code
/// filed as anything else. Nothing when it is filed as nothing.
void check_category(const Template& message, const CategoryJudgement& judgement, Remarks& remarks);

std::string_view name(Category category);

}  // namespace liaotai::templates

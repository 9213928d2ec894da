#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/lint/linter.hpp"
#include "engine/templates/category.hpp"

namespace liaotai::templates {

/// The characters of a body: as filed, around its variables, and filled in. See README.md, "Length".
struct BodyLengths {
  std::int64_t limit = 0;
  std::int64_t as_filed = 0;
  std::int64_t fixed = 0;
  std::int64_t variables = 0;  ///< places that take a value
  std::optional<std::int64_t> with_samples;
  std::optional<std::int64_t> with_values;
  std::optional<std::int64_t> worst_case;     ///< where the platform limits one value
  std::optional<std::int64_t> room_for_each;  ///< how long every value may be so that all fit
};

/// What is wrong with a template, and what it is.
struct TemplateJudgement {
  /// By field, in the order of the template; each names its `field`.
  std::vector<lint::Finding> findings;
  /// The texts that the findings' bytes are of, by field.
  std::vector<Field> texts;
  std::optional<CategoryJudgement> category;
  const packs::Rule* category_rule = nullptr;  ///< whose documents carry the judgement
  std::optional<BodyLengths> lengths;

  std::string_view text_of(std::string_view field) const;
};

/// Judges WhatsApp templates for one occasion: their form, their category, and their texts by the rules for
/// texts.
class TemplateLinter {
 public:
  /// Both rulesets outlive the linter; `standard` has the context lexicons.
  TemplateLinter(const lint::Ruleset& standard, const lint::Ruleset& own, const lint::Occasion& occasion);

  TemplateJudgement lint(const Template& message, const Values& values);

 private:
  struct Applied {
    const lint::Ruleset* ruleset;
    std::size_t place;
    const packs::Rule* rule;
  };

  void check_form(const Template& message, const Values& values, TemplateJudgement& judgement);
  void check_texts(const Template& message, TemplateJudgement& judgement);
  void check_way_out(const Template& message, TemplateJudgement& judgement);
  void add(const packs::Rule& rule, const Remark& remark, TemplateJudgement& judgement);
  std::optional<BodyLengths> lengths(const Template& message, const Values& values) const;
  std::int64_t number_of(packs::RuleKind kind, std::string_view number) const;

  const lint::Ruleset* standard_;
  std::vector<Applied> rules_;
  lint::Linter texts_;     ///< all rules for texts but those about a template as a whole
  lint::Reading reading_;  ///< of the field that was remarked about last
};

}  // namespace liaotai::templates

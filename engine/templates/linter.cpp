#include "engine/templates/linter.hpp"

#include <algorithm>
#include <tuple>

#include "engine/lint/evidence.hpp"
#include "engine/lint/kinds/missing.hpp"
#include "engine/templates/checks.hpp"
#include "engine/templates/finding_of.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/templates/mending.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

using packs::RuleKind;

/// Whether a rule for texts asks something of a template as a whole: that a way out stands in one of its
/// texts.
bool is_about_the_whole(const packs::Rule& rule) {
  return rule.category == packs::Category::opt_out_missing && rule.kind == RuleKind::missing;
}

/// Whether a rule is asked of the template here, and not of its texts one by one.
bool is_asked_here(const packs::Rule& rule) {
  return is_about_the_whole(rule) || packs::is_about_templates(rule.kind);
}

lint::Occasion without_rules_about_the_whole(const lint::Ruleset& standard, const lint::Ruleset& own,
                                             lint::Occasion occasion) {
  for (const lint::Ruleset* ruleset : {&standard, &own}) {
    for (const packs::Rule* rule : ruleset->rules()) {
      if (is_asked_here(*rule)) occasion.disabled_rules.push_back(rule->id);
    }
  }
  return occasion;
}

/// The texts that a person reads: header, body, footer and labels, in the order of the template.
std::vector<const Field*> read_by_people(const Template& message) {
  std::vector<const Field*> fields;
  for (const Component& component : message.components) {
    if (component.text) fields.push_back(&*component.text);
    for (const Button& button : component.buttons) {
      if (button.label) fields.push_back(&*button.label);
    }
  }
  return fields;
}

void remember(const RemarkedField& field, std::vector<Field>& texts) {
  const bool known =
      std::any_of(texts.begin(), texts.end(), [&](const Field& each) { return each.path == field.path; });
  if (!known) texts.push_back({field.path, std::string(field.text)});
}

/// Where a field stands in a template: its pointer with the numbers as numbers, so that 10 follows 9.
std::vector<std::pair<std::size_t, std::string>> order_of(std::string_view pointer) {
  std::vector<std::pair<std::size_t, std::string>> steps;
  std::size_t begin = 1;
  while (begin <= pointer.size()) {
    const std::size_t end = std::min(pointer.find('/', begin), pointer.size());
    const std::string_view step = pointer.substr(begin, end - begin);
    steps.emplace_back(step.size(), std::string(step));
    begin = end + 1;
  }
  return steps;
}

}  // namespace

std::string_view TemplateJudgement::text_of(std::string_view field) const {
  const auto text =
      std::find_if(texts.begin(), texts.end(), [&](const Field& each) { return each.path == field; });
  return text == texts.end() ? std::string_view() : std::string_view(text->text);
}

TemplateLinter::TemplateLinter(const lint::Ruleset& standard, const lint::Ruleset& own,
                               const lint::Occasion& occasion)
    : standard_(&standard), texts_(standard, own, without_rules_about_the_whole(standard, own, occasion)) {
  for (const lint::Ruleset* ruleset : {&standard, &own}) {
    for (std::size_t place = 0; place < ruleset->rules().size(); ++place) {
      const packs::Rule& rule = *ruleset->rules()[place];
      const std::vector<std::string>& disabled = occasion.disabled_rules;
      if (!is_asked_here(rule) || !rule.applies_to(occasion.platform, occasion.kind)) continue;
      if (std::find(disabled.begin(), disabled.end(), rule.id) != disabled.end()) continue;
      rules_.push_back({ruleset, place, &rule});
    }
  }
}

void TemplateLinter::add(const packs::Rule& rule, const Remark& remark, TemplateJudgement& judgement) {
  lint::Finding finding = finding_of(rule, remark);
  finding.field = remark.field.path;
  // Remarks about one field follow each other.
  if (remark.field.text.data() != reading_.text.data() || remark.field.text.size() != reading_.text.size()) {
    lint::read(remark.field.text, reading_);
  }
  finding.fingerprint = lint::fingerprint(reading_, rule.id + "/" + remark.code, finding.begin, finding.end);
  remember(remark.field, judgement.texts);
  judgement.findings.push_back(std::move(finding));
}

void TemplateLinter::check_form(const Template& message, const Values& values, TemplateJudgement& judgement) {
  for (const Applied& applied : rules_) {
    Remarks remarks;
    if (applied.rule->kind == RuleKind::template_category) {
      judgement.category = judge_category(*standard_, *applied.ruleset, applied.place, message);
      judgement.category_rule = applied.rule;
      check_category(message, *judgement.category, remarks);
    } else {
      check({*applied.rule, message, values}, remarks);
    }
    mend_by_field({*applied.rule, message, values}, remarks);
    for (const Remark& remark : remarks) add(*applied.rule, remark, judgement);
  }
}

void TemplateLinter::check_texts(const Template& message, TemplateJudgement& judgement) {
  for (const Field* const field : read_by_people(message)) {
    for (lint::Finding& finding : texts_.lint(field->text)) {
      finding.field = field->path;
      remember(*field, judgement.texts);
      judgement.findings.push_back(std::move(finding));
    }
  }
}

void TemplateLinter::check_way_out(const Template& message, TemplateJudgement& judgement) {
  const bool is_filed = message.category == Category::marketing;
  const bool is_judged = message.category != Category::authentication && judgement.category &&
                         judgement.category->judged == Category::marketing &&
                         !judgement.category->reasons.empty();
  if (!is_filed && !is_judged) return;
  const Component* const body = message.component(ComponentKind::body);
  for (const Applied& applied : rules_) {
    if (!is_about_the_whole(*applied.rule)) continue;
    lint::HitTable hits = applied.ruleset->hit_table();
    bool has_way_out = false;
    lint::Reading reading;
    for (const Field* const field : read_by_people(message)) {
      lint::read(field->text, reading);
      hits.clear();
      applied.ruleset->find(reading, hits);
      const lint::Context context(reading, hits.of(applied.ruleset->context()));
      has_way_out =
          has_way_out || lint::says_what_is_wanted({*applied.rule, reading, hits.of(applied.place), context});
    }
    if (has_way_out) continue;
    const RemarkedField field =
        body != nullptr && body->text ? RemarkedField(*body->text) : RemarkedField("/components", "");
    add(*applied.rule, {"opt_out_missing", field, whole(field.text), {}, {}}, judgement);
  }
}

std::int64_t TemplateLinter::number_of(RuleKind kind, std::string_view number) const {
  for (const Applied& applied : rules_) {
    if (applied.rule->kind != kind) continue;
    if (const std::optional<std::int64_t> value = applied.rule->number(number)) return *value;
  }
  return 0;
}

std::optional<BodyLengths> TemplateLinter::lengths(const Template& message, const Values& values) const {
  const Component* const body = message.component(ComponentKind::body);
  if (body == nullptr || !body->text) return std::nullopt;
  const std::string_view text = body->text->text;
  const Placeholders found = placeholders(text, longest_variable_name);
  BodyLengths lengths;
  lengths.limit = number_of(RuleKind::template_length, "body");
  lengths.as_filed = static_cast<std::int64_t>(text::count_code_points(text));
  lengths.fixed = fixed_length(text, found);
  lengths.variables = static_cast<std::int64_t>(found.variables.size());
  lengths.with_samples = length_with_samples(*body, found);
  lengths.with_values = length_with_values(*body, found, values.body);
  if (lengths.variables == 0) return lengths;
  lengths.room_for_each = std::max<std::int64_t>(0, lengths.limit - lengths.fixed) / lengths.variables;
  if (message.category == Category::authentication) {
    lengths.worst_case =
        lengths.fixed + lengths.variables * number_of(RuleKind::template_authentication, "value");
  }
  return lengths;
}

TemplateJudgement TemplateLinter::lint(const Template& message, const Values& values) {
  TemplateJudgement judgement;
  reading_ = {};
  const Component* const body = message.component(ComponentKind::body);
  if (body != nullptr && body->text) judgement.texts.push_back(*body->text);
  check_form(message, values, judgement);
  check_way_out(message, judgement);
  check_texts(message, judgement);
  judgement.lengths = lengths(message, values);
  std::stable_sort(judgement.findings.begin(), judgement.findings.end(),
                   [](const lint::Finding& left, const lint::Finding& right) {
                     return std::make_tuple(order_of(left.field), left.begin) <
                            std::make_tuple(order_of(right.field), right.begin);
                   });
  return judgement;
}

}  // namespace liaotai::templates

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <unordered_set>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/lint_answer.hpp"
#include "engine/api/lint_explanation.hpp"
#include "engine/api/lint_request.hpp"
#include "engine/api/lint_settings.hpp"
#include "engine/api/template_answer.hpp"
#include "engine/api/template_request.hpp"
#include "engine/lint/linter.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

struct Item {
  std::string id;
  std::string_view text;
  std::shared_ptr<const templates::Template> message_template;  // its body is the text
  std::string field;                                            // of the template, in which the text stands
  templates::Values values;
};

void read_template_of(Item& item, const Value& value, Object& fields, const lint::Occasion& occasion) {
  if (occasion.platform != packs::Platform::whatsapp || occasion.kind != packs::TextKind::message_template)
    value.fail(ErrorCode::bad_value, "only WhatsApp has templates, and only as templates");
  item.message_template = std::make_shared<const templates::Template>(read_template(value));
  const templates::Component* const body = item.message_template->component(templates::ComponentKind::body);
  if (body != nullptr && body->text) {
    item.text = body->text->text;
    item.field = body->text->path;
  }
  if (const std::optional<Value> values = fields.optional("values"))
    item.values = read_template_values(*values);
  fields.text_or_empty("text");
}

std::vector<Item> read_items(const Value& value, const lint::Occasion& occasion) {
  std::unordered_set<std::string> seen;
  return value.list([&](const Value& each) {
    Object fields = each.object();
    const Value id = fields.required("id");
    Item item{std::string(id.text()), {}, nullptr, {}, {}};
    if (const std::optional<Value> message = fields.optional("template")) {
      read_template_of(item, *message, fields, occasion);
    } else {
      item.text = fields.required("text").text();
    }
    if (!seen.insert(item.id).second) id.fail(ErrorCode::duplicate_id, "another item has this id");
    // They sort a library of replies and change no judgement.
    fields.text_or_empty("group");
    if (const std::optional<Value> products = fields.optional("products")) products->texts();
    fields.warn_of_unknown_fields();
    return item;
  });
}

/// Takes away what was set aside, findings and whole texts, and remembers which dismissals did something.
class Dismissals {
 public:
  explicit Dismissals(const std::vector<std::string>& fingerprints)
      : fingerprints_(fingerprints), known_(fingerprints.begin(), fingerprints.end()) {}

  /// Takes what was set aside out of a text's `findings`, and returns it.
  std::vector<lint::Finding> apply(std::vector<lint::Finding>& findings, const std::string& of_text) {
    std::vector<lint::Finding> set_aside;
    if (known_.empty() || findings.empty()) return set_aside;
    const bool is_whole_text = is_dismissed(of_text);
    std::vector<lint::Finding> staying;
    for (lint::Finding& each : findings) {
      const bool goes = is_dismissed(fingerprint_word(each.fingerprint)) || is_whole_text;
      (goes ? set_aside : staying).push_back(std::move(each));
    }
    findings = std::move(staying);
    return set_aside;
  }

  std::vector<std::string> unused() const {
    std::vector<std::string> list;
    for (const std::string& each : fingerprints_) {
      if (used_.count(each) == 0) list.push_back(each);
    }
    return list;
  }

 private:
  bool is_dismissed(const std::string& fingerprint) {
    if (known_.count(fingerprint) == 0) return false;
    used_.insert(fingerprint);
    return true;
  }

  const std::vector<std::string>& fingerprints_;
  std::set<std::string> known_;
  std::set<std::string> used_;
};

std::string_view verdict(const std::vector<lint::Finding>& findings) {
  packs::Severity worst = packs::Severity::info;
  for (const lint::Finding& each : findings) worst = std::max(worst, each.rule->severity);
  constexpr std::array<std::string_view, 3> verdicts{"send", "review", "block"};
  return verdicts[static_cast<std::size_t>(worst)];
}

/// The length of a text where a platform counts in bytes.
void write_bytes(JsonWriter& json, std::string_view text, std::int64_t limit) {
  json.begin_object();
  json.field("count").count(text.size());
  json.field("limit").number(limit);
  json.end_object();
}

/// How the findings of all items were seen, gathered item by item.
class Explanations {
 public:
  explicit Explanations(lint::Explainer explainer) : explainer_(std::move(explainer)) {
    seen_.begin_array();
    missed_.begin_array();
  }

  void add(const Item& item, const std::vector<lint::Finding>& found,
           const std::vector<lint::Finding>& set_aside) {
    const lint::Account account = explainer_.explain(item.text, found, set_aside);
    write_explanations(seen_, item.text, account.explanations);
    write_near_misses(missed_, item.id, item.text, account.near_misses);
  }

  void write(JsonWriter& answer) {
    seen_.end_array();
    missed_.end_array();
    answer.field("explanations").written(seen_.json());
    answer.field("nearMisses").written(missed_.json());
  }

 private:
  lint::Explainer explainer_;
  JsonWriter seen_;
  JsonWriter missed_;
};

}  // namespace

void lint(const State& state, Object& request, Warnings& warnings, JsonWriter& answer) {
  lint::Occasion occasion = read_occasion(request);
  const std::vector<Item> items = read_items(request.required("items"), occasion);
  const LintSettings settings = read_lint_settings(request.optional("settings"), state);
  const bool is_explained = request.flag_or("explain", false);
  warn_of_unknown_rules(state, settings, warnings);
  occasion.disabled_rules = settings.disabled_rules;

  lint::Linter linter(*state.rules, *settings.own, occasion);
  std::optional<templates::TemplateLinter> template_linter;
  std::vector<std::string_view> texts;
  texts.reserve(items.size());
  for (const Item& item : items) texts.push_back(item.text);
  std::vector<std::vector<lint::Finding>> of_set = linter.lint_set(texts);
  Dismissals dismissals(settings.dismissed);
  const Baseline baseline(settings.baseline.begin(), settings.baseline.end());
  const std::optional<std::int64_t> limit = linter.limit("characters");
  const std::optional<std::int64_t> byte_limit = linter.limit("bytes");
  std::optional<Explanations> explanations;
  if (is_explained) explanations.emplace(lint::Explainer(*state.rules, *settings.own, occasion));
  JsonWriter judged;
  judged.begin_array();
  answer.field("findings").begin_array();
  for (std::size_t index = 0; index < items.size(); ++index) {
    const Item& item = items[index];
    std::vector<lint::Finding> found = linter.lint(item.text);
    const templates::Template* const message = item.message_template.get();
    templates::TemplateJudgement judgement;
    if (message != nullptr) {
      if (!template_linter) template_linter.emplace(*state.rules, *settings.own, occasion);
      judgement = template_linter->lint(*message, item.values);
      found = judgement.findings;
    }
    for (lint::Finding& each : of_set[index]) each.field = item.field;
    std::move(of_set[index].begin(), of_set[index].end(), std::back_inserter(found));
    const std::string fingerprint = fingerprint_word(linter.text_fingerprint());
    const std::vector<lint::Finding> set_aside = dismissals.apply(found, fingerprint);
    if (message == nullptr) {
      write_findings(answer, item.id, item.text, found, occasion.platform, baseline);
      if (explanations) explanations->add(item, found, set_aside);
    }
    each_field(judgement, message == nullptr ? std::vector<lint::Finding>() : found,
               [&](std::string_view text, const std::vector<lint::Finding>& together) {
                 write_findings(answer, item.id, text, together, occasion.platform, baseline);
                 if (explanations) explanations->add({item.id, text, nullptr, {}, {}}, together, {});
               });
    judged.begin_object();
    judged.field("id").text(item.id);
    judged.field("characters").count(text::count_code_points(item.text));
    judged.field("limit").number_or_null(judgement.lengths ? judgement.lengths->limit : limit);
    if (byte_limit && message == nullptr) write_bytes(judged.field("bytes"), item.text, *byte_limit);
    judged.field("verdict").text(verdict(found));
    if (message != nullptr) write_template_report(judged.field("template"), *message, judgement);
    judged.field("fingerprint").text(fingerprint);
    judged.end_object();
  }
  answer.end_array();
  judged.end_array();
  answer.field("items").written(judged.json());
  if (explanations) explanations->write(answer);
  write(answer.field("unusedDismissals"), dismissals.unused());
}

}  // namespace liaotai::api

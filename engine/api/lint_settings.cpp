#include "engine/api/lint_settings.hpp"

#include <algorithm>

#include "engine/api/packs_request.hpp"
#include "engine/api/pointer.hpp"
#include "engine/lint/examples.hpp"
#include "engine/lint/linter.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

packs::Rule everywhere(std::string id) {
  packs::Rule rule;
  rule.id = std::move(id);
  rule.platforms.assign(packs::platforms.begin(), packs::platforms.end());
  return rule;
}

/// A rule that only excuses.
packs::Rule excuse(std::string_view id, std::vector<std::string> phrases) {
  packs::Rule rule = everywhere(std::string(id));
  rule.lists.push_back({"allow", std::move(phrases)});
  return rule;
}

packs::Rule read_denied(const Value& value) {
  Object fields = value.object();
  packs::Rule rule = everywhere(std::string(own_phrase));
  const Value phrase = fields.required("phrase");
  if (phrase.text().empty()) phrase.fail(ErrorCode::bad_value, "a phrase has at least one character");
  rule.lists.push_back({"phrases", {std::string(phrase.text())}});
  rule.category = packs::Category::sensitive_topic;
  if (const std::optional<Value> category = fields.optional("category")) {
    const std::optional<packs::Category> known = packs::category_named(category->text());
    if (!known) category->fail(ErrorCode::bad_value, "no such category");
    rule.category = *known;
  }
  if (const std::optional<Value> severity = fields.optional("severity")) {
    const std::optional<packs::Severity> known = packs::severity_named(severity->text());
    if (!known) severity->fail(ErrorCode::bad_value, "no such severity");
    rule.severity = *known;
  }
  rule.replacement = fields.text_or_empty("replacement");
  rule.citations.push_back({{"own-phrases", std::string(phrase.text()), core::Tier::community}, "own", {}});
  fields.warn_of_unknown_fields();
  return rule;
}

/// Where in the request the field of a pack stands.
std::string place_of(const Value& value, const packs::Pack& pack, const packs::Flaw& flaw) {
  std::string path = value.pointer();
  const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(),
                                 [&](const packs::Rule& each) { return each.id == flaw.rule; });
  if (!flaw.rule.empty() && rule != pack.rules.end()) {
    append_step(path, "rules");
    append_step(path, static_cast<std::size_t>(rule - pack.rules.begin()));
  }
  return path + "/" + flaw.field;
}

[[noreturn]] void refuse(const Value& value, const packs::Pack& pack, const packs::Flaw& flaw) {
  const std::string about = flaw.rule.empty() ? "the pack" : "the rule " + flaw.rule;
  throw RequestError{{ErrorCode::bad_pack, place_of(value, pack, flaw),
                      about + ", field " + flaw.field + ": " + flaw.reason}};
}

bool is_known(const State& state, std::string_view rule) {
  const auto rules = state.rules.rules();
  return std::any_of(rules.begin(), rules.end(), [&](const packs::Rule* each) { return each->id == rule; });
}

std::vector<packs::Pack> read_packs(const Value& value, const State& state) {
  std::vector<packs::Pack> own;
  value.each([&](const Value& each) {
    packs::Pack pack = read_pack(each, state.documents);
    if (const std::optional<packs::Flaw> flaw = packs::structural_flaw(pack)) refuse(each, pack, *flaw);
    for (const packs::Rule& rule : pack.rules) {
      if (is_known(state, rule.id)) refuse(each, pack, {rule.id, "id", "a built-in rule has it"});
    }
    std::vector<packs::Pack> alone;
    alone.push_back(pack);
    const lint::Ruleset compiled(std::move(alone));
    if (const auto flaw = lint::example_flaw(pack, state.rules, compiled)) refuse(each, pack, *flaw);
    own.push_back(std::move(pack));
  });
  return own;
}

}  // namespace

LintSettings read_lint_settings(const std::optional<Value>& settings, const State& state) {
  LintSettings read;
  if (!settings) return read;
  Object fields = settings->object();
  packs::Pack words;
  words.id = "own-words";
  if (const std::optional<Value> allow = fields.optional("allow")) {
    words.rules.push_back(excuse(lint::allowed_words, allow->texts()));
  }
  if (const std::optional<Value> registered = fields.optional("registeredPromotions")) {
    words.rules.push_back(excuse(lint::registered_promotions, registered->texts()));
  }
  if (const std::optional<Value> deny = fields.optional("deny")) {
    for (packs::Rule& rule : deny->list(read_denied)) words.rules.push_back(std::move(rule));
  }
  if (const std::optional<Value> disabled = fields.optional("disabledRules")) {
    read.disabled_rules = disabled->texts();
  }
  if (const std::optional<Value> dismissed = fields.optional("dismissed"))
    read.dismissed = dismissed->texts();
  if (const std::optional<Value> baseline = fields.optional("baseline")) read.baseline = baseline->texts();
  std::vector<packs::Pack> own;
  if (const std::optional<Value> packs = fields.optional("packs")) own = read_packs(*packs, state);
  own.push_back(std::move(words));
  read.own = lint::Ruleset(std::move(own));
  fields.warn_of_unknown_fields();
  return read;
}

}  // namespace liaotai::api

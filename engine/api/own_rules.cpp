#include "engine/api/own_rules.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/answer.hpp"
#include "engine/api/lint_settings.hpp"
#include "engine/api/packs_request.hpp"
#include "engine/api/pointer.hpp"
#include "engine/api/state.hpp"
#include "engine/api/template_request.hpp"
#include "engine/lint/examples.hpp"
#include "engine/lint/linter.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

packs::Rule everywhere(std::string id) {
  packs::Rule rule;
  rule.id = std::move(id);
  rule.is_as_written = true;
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
  std::string pointer = value.pointer();
  const auto flawed = std::find_if(pack.rules.begin(), pack.rules.end(),
                                   [&](const packs::Rule& each) { return each.id == flaw.rule; });
  if (!flaw.rule.empty() && flawed != pack.rules.end()) {
    append_step(pointer, "rules");
    append_step(pointer, static_cast<std::size_t>(flawed - pack.rules.begin()));
  }
  return pointer + "/" + flaw.field;
}

[[noreturn]] void refuse(const Value& value, const packs::Pack& pack, const packs::Flaw& flaw) {
  const std::string about = flaw.rule.empty() ? "the pack" : "the rule " + flaw.rule;
  throw RequestError{{ErrorCode::bad_pack, place_of(value, pack, flaw),
                      about + ", field " + flaw.field + ": " + flaw.reason}};
}

bool is_known(const State& state, std::string_view rule) {
  const auto rules = state.rules->rules();
  return std::any_of(rules.begin(), rules.end(), [&](const packs::Rule* each) { return each->id == rule; });
}

std::vector<packs::Pack> read_packs(const Value& value, const State& state) {
  std::vector<packs::Pack> own;
  value.each([&](const Value& each) {
    packs::Pack pack = read_pack(each, *state.documents);
    if (const std::optional<packs::Flaw> flaw = packs::structural_flaw(pack)) refuse(each, pack, *flaw);
    for (const packs::Rule& rule : pack.rules) {
      if (is_known(state, rule.id)) refuse(each, pack, {rule.id, "id", "a built-in rule has it"});
    }
    std::vector<packs::Pack> alone;
    alone.push_back(pack);
    const lint::Ruleset compiled(std::move(alone));
    if (const auto flaw = lint::example_flaw(pack, *state.rules, compiled)) refuse(each, pack, *flaw);
    own.push_back(std::move(pack));
  });
  return own;
}

/// The fields of the settings that own rules are made of.
struct OwnFields {
  explicit OwnFields(Object& settings)
      : allow(settings.optional("allow")),
        registered(settings.optional("registeredPromotions")),
        deny(settings.optional("deny")),
        packs(settings.optional("packs")) {}

  bool are_absent() const { return !allow && !registered && !deny && !packs; }

  /// Where they stand and what they say: the same for the same rules and warnings.
  std::string written() const {
    JsonWriter json;
    json.begin_array();
    for (const std::optional<Value>* each : {&allow, &registered, &deny, &packs}) {
      if (each->has_value()) {
        json.text((*each)->pointer());
        write(json, (*each)->json());
      } else {
        json.null();
      }
    }
    json.end_array();
    return json.take();
  }

  std::optional<Value> allow;
  std::optional<Value> registered;
  std::optional<Value> deny;
  std::optional<Value> packs;
};

lint::Ruleset compile(const OwnFields& fields, const State& state) {
  packs::Pack words;
  words.id = "own-words";
  if (fields.allow) words.rules.push_back(excuse(lint::allowed_words, fields.allow->texts()));
  if (fields.registered) {
    words.rules.push_back(excuse(lint::registered_promotions, fields.registered->texts()));
  }
  if (fields.deny) {
    words.rules.reserve(words.rules.size() + fields.deny->size());
    fields.deny->each([&](const Value& each) { words.rules.push_back(read_denied(each)); });
  }
  std::vector<packs::Pack> own;
  if (fields.packs) own = read_packs(*fields.packs, state);
  own.push_back(std::move(words));
  return lint::Ruleset(std::move(own));
}

}  // namespace

std::shared_ptr<const lint::Ruleset> read_own_rules(Object& settings, const Value& root, const State& state) {
  const OwnFields fields(settings);
  if (fields.are_absent()) return no_own_rules();
  std::vector<core::Warning>& warnings = root.warnings();
  LastOwnRules& last = *state.last_own_rules;
  std::string written = fields.written();
  if (!last.rules || last.written != written) {
    const std::size_t before = warnings.size();
    last.rules = nullptr;
    auto rules = std::make_shared<const lint::Ruleset>(compile(fields, state));
    last.warnings.assign(warnings.begin() + static_cast<std::ptrdiff_t>(before), warnings.end());
    last.written = std::move(written);
    last.rules = std::move(rules);
  } else {
    warnings.insert(warnings.end(), last.warnings.begin(), last.warnings.end());
  }
  return last.rules;
}

std::shared_ptr<const lint::Ruleset> no_own_rules() {
  static const auto none = std::make_shared<const lint::Ruleset>();
  return none;
}

}  // namespace liaotai::api

#include <algorithm>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"

namespace liaotai::api {
namespace {

void write_sentences(JsonWriter& json, const packs::Sentences& texts) {
  json.begin_object();
  for (const packs::Language language : packs::languages) {
    json.named_field(packs::name(language)).text(texts[static_cast<std::size_t>(language)]);
  }
  json.end_object();
}

template <class Value>
void write_names(JsonWriter& json, const std::vector<Value>& values) {
  json.begin_array();
  for (const Value& value : values) json.text(packs::name(value));
  json.end_array();
}

void write_citations(JsonWriter& json, const packs::Rule& rule) {
  json.begin_array();
  for (const packs::Citation& citation : rule.citations) {
    json.begin_object();
    write_fields(json, citation.source);
    write_names(json.field("platforms"), citation.platforms.empty() ? rule.platforms : citation.platforms);
    json.end_object();
  }
  json.end_array();
}

void write_examples(JsonWriter& json, const std::vector<packs::Example>& list, bool has_part) {
  json.begin_array();
  for (const packs::Example& example : list) {
    json.begin_object();
    json.field("text").text(example.text);
    json.field("times").number(example.times);
    if (has_part) json.field("part").text(example.part);
    json.end_object();
  }
  json.end_array();
}

void write_rule(JsonWriter& json, const packs::Pack& pack, const packs::Rule& rule) {
  const std::vector<packs::TextKind> all(packs::text_kinds.begin(), packs::text_kinds.end());
  json.begin_object();
  json.field("id").text(rule.id);
  json.field("pack").text(pack.id);
  json.field("category").text(packs::name(rule.category));
  json.field("severity").text(packs::name(rule.severity));
  json.field("kind").text(packs::description(rule.kind).name);
  write_names(json.field("platforms"), rule.platforms);
  write_names(json.field("texts"), rule.texts.empty() ? all : rule.texts);
  json.field("reviewedOn").text(rule.reviewed_on);
  write_sentences(json.field("what"), rule.what);
  write_sentences(json.field("why"), rule.why);
  write_sentences(json.field("fine"), rule.fine);
  write_examples(json.field("flags"), rule.flags, true);
  write_examples(json.field("passes"), rule.passes, false);
  write_citations(json.field("sources"), rule);
  json.end_object();
}

}  // namespace

void rules(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  std::optional<packs::Platform> platform;
  if (const std::optional<Value> wanted = request.optional("platform")) {
    platform = packs::platform_named(wanted->text());
    if (!platform) wanted->fail(core::ErrorCode::bad_value, "no such platform");
  }
  answer.field("rules").begin_array();
  for (const packs::Pack& pack : state.rules->packs()) {
    for (const packs::Rule& rule : pack.rules) {
      const bool applies = !platform || std::find(rule.platforms.begin(), rule.platforms.end(), *platform) !=
                                            rule.platforms.end();
      if (applies) write_rule(answer, pack, rule);
    }
  }
  answer.end_array();
}

}  // namespace liaotai::api

#include <algorithm>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"

namespace liaotai::api {
namespace {

Json sentences(const packs::Sentences& texts) {
  Json object = Json::object();
  for (const packs::Language language : packs::languages) {
    object[std::string(packs::name(language))] = texts[static_cast<std::size_t>(language)];
  }
  return object;
}

template <class Value>
Json names(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(packs::name(value));
  return list;
}

Json documents(const packs::Rule& rule) {
  Json list = Json::array();
  for (const packs::Citation& citation : rule.citations) {
    Json source = to_json(citation.source);
    source["platforms"] = names(citation.platforms.empty() ? rule.platforms : citation.platforms);
    list.push_back(std::move(source));
  }
  return list;
}

Json examples(const std::vector<packs::Example>& list, bool has_part) {
  Json texts = Json::array();
  for (const packs::Example& example : list) {
    Json entry{{"text", example.text}, {"times", example.times}};
    if (has_part) entry["part"] = example.part;
    texts.push_back(std::move(entry));
  }
  return texts;
}

Json described(const packs::Pack& pack, const packs::Rule& rule) {
  const std::vector<packs::TextKind> all(packs::text_kinds.begin(), packs::text_kinds.end());
  return {{"id", rule.id},
          {"pack", pack.id},
          {"category", packs::name(rule.category)},
          {"severity", packs::name(rule.severity)},
          {"kind", packs::description(rule.kind).name},
          {"platforms", names(rule.platforms)},
          {"texts", names(rule.texts.empty() ? all : rule.texts)},
          {"reviewedOn", rule.reviewed_on},
          {"what", sentences(rule.what)},
          {"why", sentences(rule.why)},
          {"fine", sentences(rule.fine)},
          {"flags", examples(rule.flags, true)},
          {"passes", examples(rule.passes, false)},
          {"sources", documents(rule)}};
}

}  // namespace

Json rules(const State& state, Object& request, Warnings&) {
  std::optional<packs::Platform> platform;
  if (const std::optional<Value> wanted = request.optional("platform")) {
    platform = packs::platform_named(wanted->text());
    if (!platform) wanted->fail(core::ErrorCode::bad_value, "no such platform");
  }
  Json list = Json::array();
  for (const packs::Pack& pack : state.rules.packs()) {
    for (const packs::Rule& rule : pack.rules) {
      const bool applies = !platform || std::find(rule.platforms.begin(), rule.platforms.end(), *platform) !=
                                            rule.platforms.end();
      if (applies) list.push_back(described(pack, rule));
    }
  }
  return {{"rules", std::move(list)}};
}

}  // namespace liaotai::api

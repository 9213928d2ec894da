#include "engine/api/lint_explanation.hpp"

#include "engine/api/answer.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

void write_met(JsonWriter& json, const lint::Met& met, const text::Utf16Offsets& offsets) {
  json.begin_object();
  json.field("start").count(offsets.at(met.begin));
  json.field("end").count(offsets.at(met.end));
  json.field("read").text(met.read);
  json.field("list").text(met.list);
  json.end_object();
}

void write_all_met(JsonWriter& json, const std::vector<lint::Met>& all, const text::Utf16Offsets& offsets) {
  json.begin_array();
  for (const lint::Met& met : all) write_met(json, met, offsets);
  json.end_array();
}

}  // namespace

void write_explanations(JsonWriter& json, std::string_view text,
                        const std::vector<lint::Explanation>& explanations) {
  if (explanations.empty()) return;
  const text::Utf16Offsets offsets(text);
  for (const lint::Explanation& explanation : explanations) {
    json.begin_object();
    json.field("read").text(explanation.read);
    write_all_met(json.field("matches"), explanation.matches, offsets);
    write_all_met(json.field("allows"), explanation.allows, offsets);
    write_all_met(json.field("context"), explanation.context, offsets);
    json.end_object();
  }
}

void write_near_misses(JsonWriter& json, const std::string& item, std::string_view text,
                       const std::vector<lint::NearMiss>& misses) {
  if (misses.empty()) return;
  const text::Utf16Offsets offsets(text);
  for (const lint::NearMiss& miss : misses) {
    json.begin_object();
    json.field("item").text(item);
    json.field("rule").text(miss.rule->id);
    json.field("category").text(packs::name(miss.rule->category));
    json.field("start").count(offsets.at(miss.begin));
    json.field("end").count(offsets.at(miss.end));
    json.field("read").text(miss.read);
    json.field("code").text(lint::name(miss.code));
    write(json.field("args"), miss.arguments);
    json.field("by");
    if (miss.by.empty()) {
      json.null();
    } else {
      write_met(json, miss.by.front(), offsets);
    }
    json.end_object();
  }
}

}  // namespace liaotai::api

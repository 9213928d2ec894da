#include "engine/api/template_answer.hpp"

#include "engine/api/answer.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

void write_reason(JsonWriter& json, const templates::CategoryReason& reason, const packs::Rule& rule) {
  const std::string_view text = reason.field->text;
  const text::Utf16Offsets offsets(text);
  const templates::Stretch& stretch = reason.stretch;
  const std::vector<core::Argument> arguments{
      {"phrase", std::string(text.substr(stretch.begin, stretch.end - stretch.begin))}};
  json.begin_object();
  json.field("code").text(reason.code);
  write(json.field("args"), arguments);
  json.field("field").text(reason.field->path);
  json.field("start").count(offsets.at(stretch.begin));
  json.field("end").count(offsets.at(stretch.end));
  write(json.field("source"), rule.best_citation(packs::Platform::whatsapp)->source);
  json.end_object();
}

void write_category(JsonWriter& json, const templates::Template& message,
                    const templates::TemplateJudgement& judgement) {
  json.begin_object();
  json.field("filed");
  if (message.category) {
    json.text(templates::name(*message.category));
  } else {
    json.null();
  }
  json.field("judged").text(templates::name(judgement.category->judged));
  json.field("reasons").begin_array();
  for (const templates::CategoryReason& each : judgement.category->reasons)
    write_reason(json, each, *judgement.category_rule);
  json.end_array();
  json.end_object();
}

void write_lengths(JsonWriter& json, const templates::BodyLengths& lengths) {
  json.begin_object();
  json.field("limit").number(lengths.limit);
  json.field("template").number(lengths.as_filed);
  json.field("fixed").number(lengths.fixed);
  json.field("variables").number(lengths.variables);
  json.field("withSamples").number_or_null(lengths.with_samples);
  json.field("withValues").number_or_null(lengths.with_values);
  json.field("worstCase").number_or_null(lengths.worst_case);
  json.field("roomForEach").number_or_null(lengths.room_for_each);
  json.end_object();
}

}  // namespace

void write_template_report(JsonWriter& json, const templates::Template& message,
                           const templates::TemplateJudgement& judgement) {
  json.begin_object();
  json.field("category");
  if (judgement.category) {
    write_category(json, message, judgement);
  } else {
    json.null();
  }
  json.field("lengths");
  if (judgement.lengths) {
    write_lengths(json, *judgement.lengths);
  } else {
    json.null();
  }
  json.end_object();
}

}  // namespace liaotai::api

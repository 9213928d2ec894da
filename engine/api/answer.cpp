#include "engine/api/answer.hpp"

namespace liaotai::api {

std::string_view name(core::Tier tier) {
  switch (tier) {
    case core::Tier::official:
      return "official";
    case core::Tier::partner:
      return "partner";
    case core::Tier::secondary:
      return "secondary";
    case core::Tier::community:
      return "community";
  }
  return "community";
}

void write(JsonWriter& json, const core::Error& error) {
  json.begin_object();
  json.field("code").text(core::name(error.code));
  json.field("path").text(error.path);
  json.field("message").text(error.message);
  json.end_object();
}

void write(JsonWriter& json, const core::Warning& warning) {
  json.begin_object();
  json.field("code").text(warning.code);
  json.field("path").text(warning.path);
  write(json.field("args"), warning.arguments);
  json.end_object();
}

void write_fields(JsonWriter& json, const core::SourceView& source) {
  json.field("id").text(source.id);
  json.field("locator").text(source.locator);
  json.field("tier").text(name(source.tier));
}

void write(JsonWriter& json, const core::SourceView& source) {
  json.begin_object();
  write_fields(json, source);
  json.end_object();
}

void write(JsonWriter& json, const std::vector<std::string>& texts) {
  json.begin_array();
  for (const std::string& text : texts) json.text(text);
  json.end_array();
}

}  // namespace liaotai::api

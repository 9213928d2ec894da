#include <string_view>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/routing/shop_check.hpp"
#include "engine/routing/shop_fixes.hpp"

namespace liaotai::api {
namespace {

std::string_view name(routing::Severity severity) {
  switch (severity) {
    case routing::Severity::error:
      return "error";
    case routing::Severity::warning:
      return "warning";
    case routing::Severity::info:
      return "info";
  }
  return "info";
}

std::string_view name(routing::ShopPatch::Operation operation) {
  switch (operation) {
    case routing::ShopPatch::Operation::add:
      return "add";
    case routing::ShopPatch::Operation::remove:
      return "remove";
    case routing::ShopPatch::Operation::replace:
      return "replace";
  }
  return "replace";
}

void write(JsonWriter& json, const routing::Group& group) {
  json.begin_object();
  json.field("id").text(group.id);
  api::write(json.field("sources"), group.sources);
  api::write(json.field("members"), group.members);
  json.end_object();
}

void write(JsonWriter& json, const routing::ShopPatch::Value& value) {
  if (const auto* const flag = std::get_if<bool>(&value)) {
    json.flag(*flag);
  } else if (const auto* const text = std::get_if<std::string>(&value)) {
    json.text(*text);
  } else {
    write(json, std::get<routing::Group>(value));
  }
}

void write(JsonWriter& json, const routing::ShopFix& fix) {
  json.begin_object();
  json.field("code").text(routing::name(fix.code));
  api::write(json.field("args"), fix.arguments);
  json.field("patch").begin_array();
  for (const routing::ShopPatch& patch : fix.patch) {
    json.begin_object();
    json.field("op").text(name(patch.operation));
    json.field("path").text(patch.path);
    if (patch.operation != routing::ShopPatch::Operation::remove) write(json.field("value"), patch.value);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write(JsonWriter& json, const routing::Problem& problem, const routing::Shop& shop,
           const std::string& shop_path) {
  json.begin_object();
  json.field("code").text(routing::name(problem.code));
  json.field("severity").text(name(routing::severity(problem.code)));
  json.field("where").text(shop_path + problem.path);
  api::write(json.field("args"), problem.arguments);
  api::write(json.field("source"), routing::source(problem.code));
  json.field("fixes").begin_array();
  for (const routing::ShopFix& fix : routing::fixes(shop, problem)) write(json, fix);
  json.end_array();
  json.end_object();
}

}  // namespace

void check_shop(const State&, Object& request, Warnings&, JsonWriter& answer) {
  const Value value = request.required("shop");
  const routing::Shop shop = read_shop(value);
  answer.field("problems").begin_array();
  for (const routing::Problem& problem : routing::check(shop)) write(answer, problem, shop, value.pointer());
  answer.end_array();
}

}  // namespace liaotai::api

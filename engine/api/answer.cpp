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

Json to_json(const core::Error& error) {
  return {{"code", core::name(error.code)}, {"path", error.path}, {"message", error.message}};
}

Json to_json(const core::Warning& warning) {
  return {{"code", warning.code}, {"path", warning.path}, {"args", to_json(warning.arguments)}};
}

Json to_json(const core::Source& source) {
  return {{"id", source.id}, {"locator", source.locator}, {"tier", name(source.tier)}};
}

Json to_json(const std::vector<core::Argument>& arguments) {
  Json object = Json::object();
  for (const core::Argument& argument : arguments) {
    std::visit([&](const auto& value) { object[argument.name] = value; }, argument.value);
  }
  return object;
}

}  // namespace liaotai::api

#include "engine/api/cited_data.hpp"

#include <cstdint>

namespace liaotai::api {

using core::ErrorCode;

CitedData::CitedData(std::span<const packs::DataFile> files) : files_(files) {
  for (const packs::DataFile& each : files) {
    if (each.path != "sources.json") continue;
    tiers_ = read_file(each, [](const Value& root) {
      std::map<std::string, core::Tier, std::less<>> tiers;
      Object document = root.object();
      document.required("sources").each([&](const Value& value) {
        Object source = value.object();
        tiers[std::string(source.required("id").text())] =
            source.required("tier").one_of<core::Tier>({{"official", core::Tier::official},
                                                        {"partner", core::Tier::partner},
                                                        {"secondary", core::Tier::secondary},
                                                        {"community", core::Tier::community}});
      });
      return tiers;
    });
  }
}

core::Source CitedData::source(const Value& value) const {
  Object fields = value.object();
  const std::string_view id = fields.required("id").text();
  const auto tier = tiers_.find(id);
  if (tier == tiers_.end()) value.fail(ErrorCode::unknown_id, "no such source: " + std::string(id));
  core::Source result{std::string(id), std::string(fields.required("locator").text()), tier->second};
  fields.warn_of_unknown_fields();
  return result;
}

std::vector<core::Argument> read_arguments(const Value& value) {
  constexpr std::int64_t furthest = 1'000'000'000;
  std::vector<core::Argument> arguments;
  Object named = value.object();
  named.each_field([&](std::string_view name, const Value& argument) {
    arguments.push_back({std::string(name), {}});
    if (argument.is_text()) {
      arguments.back().value = std::string(argument.text());
    } else {
      arguments.back().value = static_cast<long long>(argument.integer(-furthest, furthest));
    }
  });
  return arguments;
}

}  // namespace liaotai::api

#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/routing_model.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using liaotai::tests::model_preview;
using liaotai::tests::random_scenario;
using nlohmann::json;

constexpr std::uint64_t compared_scenarios = 500;

json codes_by_event(const json& warnings) {
  json codes = json::object();
  for (const json& warning : warnings) {
    const std::string path = warning["path"];
    codes[path.substr(std::string("/events/").size())] = warning["code"];
  }
  return codes;
}

}  // namespace

TEST_CASE("the engine routes random scenarios as the plain model does, under any readings") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  for (std::uint64_t seed = 0; seed < 2 * compared_scenarios; ++seed) {
    json request = random_scenario(seed);
    request["readings"] = liaotai::tests::random_readings(seed);
    CAPTURE(seed, request.dump());
    const json answer = json::parse(engine.call("previewRouting", request.dump()));
    REQUIRE(answer.contains("value"));
    const json expected = model_preview(request);
    for (const char* part : {"decisions", "members", "buffer", "bufferShares"}) {
      REQUIRE(answer["value"][part].dump() == expected[part].dump());
    }
  }
}

TEST_CASE("the engine routes random scenarios as the plain model does") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  std::set<std::string> rules;
  for (std::uint64_t seed = 0; seed < compared_scenarios; ++seed) {
    const json request = random_scenario(seed);
    CAPTURE(seed, request.dump());
    const json answer = json::parse(engine.call("previewRouting", request.dump()));
    REQUIRE(answer.contains("value"));
    const json& report = answer["value"];
    const json expected = model_preview(request);
    for (const char* part : {"decisions", "members", "buffer", "bufferShares"}) {
      REQUIRE(report[part].dump() == expected[part].dump());
    }
    REQUIRE(codes_by_event(report["warnings"]).dump() == expected["warnings"].dump());
    for (const json& decision : report["decisions"]) rules.insert(decision["rule"].get<std::string>());
  }
  // The scenarios are worth something only while they reach every rule.
  CHECK(rules.size() == 12);
}

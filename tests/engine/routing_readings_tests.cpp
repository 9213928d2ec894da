#include <map>
#include <set>
#include <string>
#include <utility>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using nlohmann::json;

constexpr std::uint64_t scenarios_to_compare = 150;

json value_of(const liaotai::api::Engine& engine, const json& request) {
  const json answer = json::parse(engine.call("previewRouting", request.dump()));
  REQUIRE(answer.contains("value"));
  return answer["value"];
}

/// Where each chat goes, by event and buyer.
std::map<std::pair<std::size_t, std::string>, json> destinations(const json& report) {
  std::map<std::pair<std::size_t, std::string>, json> found;
  for (const json& decision : report["decisions"]) {
    found[{decision["event"], decision["buyer"]}] = decision["member"];
  }
  return found;
}

/// How many decisions go elsewhere, or were made in one of the two runs only.
std::size_t count_differences(const json& one, const json& other) {
  const auto here = destinations(one);
  auto there = destinations(other);
  std::size_t count = 0;
  for (const auto& [key, member] : here) {
    const auto found = there.find(key);
    if (found == there.end() || found->second != member) ++count;
    if (found != there.end()) there.erase(found);
  }
  return count + there.size();
}

}  // namespace

TEST_CASE("what other readings would change is what they change, and each changes something") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  std::map<std::string, std::size_t> changed;
  for (std::uint64_t seed = 0; seed < scenarios_to_compare; ++seed) {
    json request = liaotai::tests::random_scenario(seed);
    CAPTURE(seed, request.dump());
    request["compareReadings"] = true;
    const json report = value_of(engine, request);
    request.erase("compareReadings");
    REQUIRE(report["comparedReadings"].size() == 14);
    for (const json& compared : report["comparedReadings"]) {
      REQUIRE(compared["readings"].size() == 1);
      request["readings"] = compared["readings"];
      const std::size_t differ = count_differences(report, value_of(engine, request));
      CAPTURE(compared.dump());
      REQUIRE(compared["differ"] == differ);
      REQUIRE(compared["decisions"].size() == std::min<std::size_t>(differ, 100));
      changed[compared["readings"].dump()] += differ;
    }
  }
  REQUIRE(changed.size() == 14);
  for (const auto& [reading, count] : changed) {
    CAPTURE(reading);
    CHECK(count > 0);
  }
}

TEST_CASE("readings set to their defaults change nothing, not one byte") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  const json defaults = {{"unreadUntil", "opened"},      {"mainAccountOutsideGroups", "last"},
                         {"handout", "first-takes-100"}, {"handoutCap", 100},
                         {"handoutByGroup", false},      {"regularCustomer", "any-source"},
                         {"regularCustomerHiddenMs", 0}, {"graceMs", 600'000},
                         {"afterGrace", "next-message"}, {"regularFrom", "last-update"},
                         {"tie", "oldest-account"},      {"sourceInTwoGroups", "union"},
                         {"allHidden", "buffer"}};
  for (std::uint64_t seed = 0; seed < scenarios_to_compare; ++seed) {
    json request = liaotai::tests::random_scenario(seed);
    const std::string without = engine.call("previewRouting", request.dump());
    request["readings"] = defaults;
    REQUIRE(engine.call("previewRouting", request.dump()) == without);
  }
}

#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/abilities.hpp"
#include "engine/api/engine.hpp"
#include "tests/engine/routing_scenarios.hpp"

namespace {

using liaotai::api::Engine;
using liaotai::tests::Dice;
using nlohmann::json;

constexpr std::int64_t asked_at = 1'773'964'800'000;

Engine fresh_engine() {
  return *Engine::load({}, liaotai::api::routing_abilities());
}

/// A question that begins with its shop, as it does from JavaScript.
std::string question_about(const json& shop, Dice& dice, std::uint64_t seed) {
  json rest = {{"at", asked_at + static_cast<std::int64_t>(dice.below(1000))},
               {"buyer", "b"},
               {"source", dice.one_in(2) ? "product-page" : "order-page"},
               {"presence", json::object()}};
  for (const json& member : shop["members"]) {
    if (dice.one_in(2)) rest["presence"][member["id"].get<std::string>()] = "online";
  }
  if (dice.one_in(3)) rest["readings"] = liaotai::tests::random_readings(seed);
  if (dice.one_in(8)) rest["unknown"] = 1;
  return "{\"shop\":" + shop.dump() + "," + rest.dump().substr(1);
}

/// What the same shop may become from one question to the next.
json random_change_of(json shop, Dice& dice) {
  switch (dice.below(6)) {
    case 0:
      shop["routing"] = !shop["routing"].get<bool>();
      break;
    case 1:
      shop["members"][0]["chatPermission"] = !shop["members"][0]["chatPermission"].get<bool>();
      break;
    case 2:
      shop["colour"] = "red";
      break;
    case 3:
      shop["members"].push_back(shop["members"][0]);
      break;
    default:
      break;
  }
  return shop;
}

}  // namespace

TEST_CASE("whatever was asked before, a question has the answer that a new engine gives", "[routing]") {
  const Engine engine = fresh_engine();
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    Dice dice(seed);
    const json shop = liaotai::tests::random_scenario(seed)["shop"];
    for (std::uint64_t round = 0; round < 6; ++round) {
      const std::string question = question_about(random_change_of(shop, dice), dice, seed + round);
      CAPTURE(seed, round, question);
      REQUIRE(engine.call("whoGets", question) == fresh_engine().call("whoGets", question));
    }
  }
}

TEST_CASE("a question that begins as the last one did and is broken is refused as by a new engine",
          "[routing]") {
  Dice dice(1);
  const json shop = liaotai::tests::random_scenario(1)["shop"];
  const std::string question = question_about(shop, dice, 1);
  const std::string beginning = R"({"shop":)" + shop.dump();
  const std::vector<std::string> endings{
      "",
      ",",
      "}",
      "}}",
      ",}",
      "]",
      R"(,"at":1)",
      R"(,"at":1])",
      R"(,"at":,})",
      R"(,"at":1})",
      R"(,")",
      R"(,"shop":1})",
      R"(,"at":1,"at":2})",
      R"(,"a":{"b":[1,]}})",
      R"(,"b":"\udc00"})",
      "0}",
      R"( ,"at":1})",
      R"(, "at":1})",
      R"(,"at":1}x)",
      ",\"b\":\"\xC3\x28\"}",
  };
  for (const std::string& ending : endings) {
    const Engine engine = fresh_engine();
    engine.call("whoGets", question);
    CAPTURE(ending);
    for (const char* call : {"whoGets", "checkShop", "whoGets"}) {
      REQUIRE(engine.call(call, beginning + ending) == fresh_engine().call(call, beginning + ending));
    }
  }
}

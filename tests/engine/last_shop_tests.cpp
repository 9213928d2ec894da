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

json random_presence_in(const json& shop, Dice& dice) {
  json presence = json::object();
  for (const json& member : shop["members"]) {
    if (dice.one_in(2)) presence[member["id"].get<std::string>()] = "online";
  }
  return presence;
}

/// A question that begins with objects, as it does from JavaScript: its shop among them, mostly first.
std::string question_about(const json& shop, const json& presence, Dice& dice, std::uint64_t seed) {
  json rest = {{"at", asked_at + static_cast<std::int64_t>(dice.below(1000))},
               {"buyer", "b"},
               {"source", dice.one_in(2) ? "product-page" : "order-page"}};
  std::string objects = "{\"shop\":" + shop.dump();
  if (dice.one_in(6)) {
    objects = "{\"presence\":" + presence.dump() + ",\"shop\":" + shop.dump();
  } else if (dice.one_in(6)) {
    rest["presence"] = presence;
  } else {
    objects += ",\"presence\":" + presence.dump();
  }
  if (dice.one_in(3)) objects += ",\"readings\":" + liaotai::tests::random_readings(seed).dump();
  if (dice.one_in(8)) rest["unknown"] = 1;
  if (dice.one_in(8)) objects += ",\"strange\":[]";
  return objects + "," + rest.dump().substr(1);
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
    json presence = random_presence_in(shop, dice);
    for (std::uint64_t round = 0; round < 12; ++round) {
      if (dice.one_in(3)) presence = random_presence_in(shop, dice);
      const std::string question =
          question_about(random_change_of(shop, dice), presence, dice, seed + round / 4);
      CAPTURE(seed, round, question);
      REQUIRE(engine.call("whoGets", question) == fresh_engine().call("whoGets", question));
    }
  }
}

TEST_CASE("a question that begins as the last one did and is broken is refused as by a new engine",
          "[routing]") {
  Dice dice(1);
  const json shop = liaotai::tests::random_scenario(1)["shop"];
  const std::string question = question_about(shop, random_presence_in(shop, dice), dice, 1);
  const std::string beginning = R"({"shop":)" + shop.dump();
  REQUIRE(question.starts_with(beginning));
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

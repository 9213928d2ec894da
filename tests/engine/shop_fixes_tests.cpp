#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using liaotai::tests::Dice;
using nlohmann::json;

constexpr std::uint64_t shops = 450;
const std::vector<std::string> sources{"product-page", "order-page", "shop-page",
                                       "return-page",  "other",      "live"};

std::string id_of(Dice& dice, const char* stem, std::size_t most) {
  return stem + std::to_string(dice.below(most));
}

/// A shop in which anything can be wrong, several times over.
json broken_shop(std::uint64_t seed) {
  Dice dice(seed);
  json shop = {{"id", "shop"},
               {"routing", !dice.one_in(4)},
               {"mainAccountJoins", dice.one_in(2)},
               {"members", json::array()},
               {"groups", json::array()}};
  const std::size_t members = dice.below(6);
  for (std::size_t count = 0; count < members; ++count) {
    json member = {{"id", id_of(dice, "m", 7)},
                   {"chatPermission", !dice.one_in(3)},
                   {"createdAt", static_cast<std::int64_t>(dice.below(3))}};
    if (dice.one_in(3)) member["main"] = !dice.one_in(3);
    shop["members"].push_back(member);
  }
  const std::size_t groups = dice.below(4);
  for (std::size_t count = 0; count < groups; ++count) {
    json group = {{"id", id_of(dice, "g", 5)}, {"sources", json::array()}, {"members", json::array()}};
    if (dice.one_in(3)) group["enabled"] = !dice.one_in(2);
    for (const std::string& source : sources) {
      if (dice.one_in(2)) group["sources"].push_back(source);
    }
    const std::size_t listed = dice.below(4);
    for (std::size_t place = 0; place < listed; ++place) group["members"].push_back(id_of(dice, "m", 8));
    shop["groups"].push_back(group);
  }
  return shop;
}

json problems_of(const liaotai::api::Engine& engine, const json& shop) {
  const json answer = json::parse(engine.call("checkShop", json{{"shop", shop}}.dump()));
  REQUIRE(answer.contains("value"));
  return answer["value"]["problems"];
}

/// How often a problem is there: the place of the same problem may move when something before it goes.
std::size_t count_of(const json& problems, const json& problem) {
  std::size_t count = 0;
  for (const json& other : problems) {
    if (other["code"] == problem["code"] && other["args"] == problem["args"]) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("after any fix of a problem that problem is gone") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  std::set<std::string> problem_codes;
  std::set<std::string> fix_codes;
  for (std::uint64_t seed = 0; seed < shops; ++seed) {
    const json shop = broken_shop(seed);
    const json problems = problems_of(engine, shop);
    for (const json& problem : problems) {
      problem_codes.insert(problem["code"]);
      for (const json& fix : problem["fixes"]) {
        CAPTURE(seed, problem["code"], fix["code"]);
        fix_codes.insert(fix["code"]);
        for (const json& operation : fix["patch"]) {
          const std::string kind = operation["op"];
          REQUIRE((kind == "add" || kind == "remove" || kind == "replace"));
        }
        const json mended = problems_of(engine, shop.patch(fix["patch"]));
        REQUIRE(count_of(mended, problem) < count_of(problems, problem));
      }
    }
  }
  CHECK(problem_codes.size() == 13);
  CHECK(fix_codes.size() == 21);
}

TEST_CASE("a fix of a shop that can run leaves it able to run") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  const auto stops = [](const json& problems) {
    for (const json& problem : problems) {
      if (problem["severity"] == "error") return true;
    }
    return false;
  };
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < shops; ++seed) {
    const json shop = broken_shop(seed);
    const json problems = problems_of(engine, shop);
    if (stops(problems)) continue;
    for (const json& problem : problems) {
      for (const json& fix : problem["fixes"]) {
        CAPTURE(seed, problem["code"], fix["code"]);
        REQUIRE_FALSE(stops(problems_of(engine, shop.patch(fix["patch"]))));
        ++seen;
      }
    }
  }
  CHECK(seen > 300);
}

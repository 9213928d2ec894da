#include "tests/engine/traffic_scenarios.hpp"

#include <string>
#include <vector>

#include "tests/engine/durations.hpp"
#include "tests/engine/routing_scenarios.hpp"

namespace liaotai::tests {
namespace {

using nlohmann::json;

const std::vector<std::string> sources{"product-page", "order-page", "other"};

json random_shop(Dice& dice) {
  json shop = {{"id", "shop"},
               {"routing", !dice.one_in(20)},
               {"mainAccountJoins", dice.one_in(2)},
               {"members", json::array()},
               {"groups", json::array()}};
  const std::size_t count = 2 + dice.below(4);
  json groups = {json::array(), json::array()};
  for (std::size_t index = 0; index < count; ++index) {
    const std::string id = "m" + std::to_string(index);
    shop["members"].push_back({{"id", id},
                               {"chatPermission", !dice.one_in(10)},
                               {"createdAt", static_cast<std::int64_t>(dice.below(4))},
                               {"main", index == 0 && !dice.one_in(3)}});
    const std::size_t group = dice.below(3);
    if (group < 2) groups[group].push_back(id);
  }
  shop["groups"].push_back({{"id", "a"}, {"sources", {"product-page"}}, {"members", groups[0]}});
  shop["groups"].push_back({{"id", "b"}, {"sources", {"order-page"}}, {"members", groups[1]}});
  return shop;
}

json random_presence(Dice& dice, std::size_t members, std::int64_t minutes) {
  json presence = json::array();
  const std::vector<std::string> choices{"online", "online", "online", "hidden", "offline"};
  const std::size_t changes = 3 + dice.below(8);
  for (std::size_t change = 0; change < changes; ++change) {
    presence.push_back(
        {{"at",
          traffic_start + static_cast<std::int64_t>(dice.below(static_cast<std::size_t>(minutes))) * minute},
         {"member", "m" + std::to_string(dice.below(members))},
         {"presence", choices[dice.below(choices.size())]}});
  }
  return presence;
}

json random_log(Dice& dice, std::int64_t minutes) {
  json log = json::array();
  const std::size_t chats = 5 + dice.below(15);
  for (std::size_t chat = 0; chat < chats; ++chat) {
    json row = {{"at", traffic_start +
                           static_cast<std::int64_t>(dice.below(static_cast<std::size_t>(minutes))) * minute},
                {"buyer", "b" + std::to_string(dice.below(8))},
                {"source", sources[dice.below(sources.size())]}};
    if (!dice.one_in(3)) row["handleMs"] = static_cast<std::int64_t>(dice.below(6)) * minute;
    log.push_back(row);
  }
  return log;
}

}  // namespace

json shop_of(std::size_t members) {
  json shop = {{"id", "shop"},
               {"routing", true},
               {"mainAccountJoins", false},
               {"members", json::array()},
               {"groups", {{{"id", "all"}, {"sources", {"product-page"}}, {"members", json::array()}}}}};
  for (std::size_t index = 0; index < members; ++index) {
    const std::string id = "m" + std::to_string(index);
    shop["members"].push_back({{"id", id}, {"chatPermission", true}, {"createdAt", index}});
    shop["groups"][0]["members"].push_back(id);
  }
  return shop;
}

json queue_request(std::size_t members, double chats_an_hour, double mean_ms, double days) {
  json presence = json::array();
  for (std::size_t index = 0; index < members; ++index) {
    presence.push_back(
        {{"at", traffic_start}, {"member", "m" + std::to_string(index)}, {"presence", "online"}});
  }
  return {{"shop", shop_of(members)},
          {"presence", presence},
          {"arrivals",
           {{"generate",
             {{"seed", 1},
              {"from", traffic_start},
              {"days", days},
              {"perHour", chats_an_hour},
              {"sources", {{"product-page", 1}}},
              {"returning", 0}}}}},
          {"handling", {{"distribution", "exponential"}, {"meanMs", mean_ms}, {"concurrency", 1}}}};
}

json random_traffic(std::uint64_t seed) {
  Dice dice(seed);
  const json shop = random_shop(dice);
  constexpr std::int64_t minutes = 90;
  json request = {{"shop", shop},
                  {"presence", random_presence(dice, shop["members"].size(), minutes)},
                  {"handling",
                   {{"distribution", dice.one_in(2) ? "fixed" : "exponential"},
                    {"meanMs", 5 * minute},
                    {"concurrency", 1 + dice.below(3)}}}};
  if (dice.one_in(2)) {
    request["arrivals"] = {{"log", random_log(dice, minutes)}};
  } else {
    request["arrivals"] = {{"generate",
                            {{"seed", seed},
                             {"from", traffic_start},
                             {"days", 0.05},
                             {"perHour", 15},
                             {"sources", {{"product-page", 2}, {"order-page", 1}, {"other", 1}}},
                             {"returning", 0.6}}}};
  }
  return request;
}

}  // namespace liaotai::tests

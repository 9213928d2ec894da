#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using liaotai::tests::random_scenario;
using nlohmann::json;

constexpr std::uint64_t first_property_seed = 1'000'000;
constexpr std::uint64_t seeds = 400;

const std::set<std::string> rules_that_need_presence{"matching-group", "other-online", "main-account-last",
                                                     "buffer-handout"};

/// Calls `check(request, report)` for many scenarios.
template <class Check>
void for_all_scenarios(Check check) {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  for (std::uint64_t seed = first_property_seed; seed < first_property_seed + seeds; ++seed) {
    const json request = random_scenario(seed);
    CAPTURE(seed);
    const json answer = json::parse(engine.call("previewRouting", request.dump()));
    REQUIRE(answer.contains("value"));
    check(request, answer["value"]);
  }
}

bool may_serve(const json& shop, const std::string& id) {
  for (const json& member : shop["members"]) {
    if (member["id"] != id) continue;
    const bool main = member.value("main", false);
    return member["chatPermission"].get<bool>() && (!main || shop["mainAccountJoins"].get<bool>());
  }
  return false;
}

/// The member's presence after every event up to and with `event`, in the order of their instants.
std::string presence_at(const json& events, const std::string& id, std::size_t event) {
  std::string presence = "offline";
  std::int64_t latest = 0;
  for (std::size_t index = 0; index < events.size(); ++index) {
    const json& other = events[index];
    const bool later =
        other["at"] > events[event]["at"] || (other["at"] == events[event]["at"] && index > event);
    if (other["type"] != "presence" || other["member"] != id || later) continue;
    if (other["at"].get<std::int64_t>() < latest) continue;
    latest = other["at"];
    presence = other["presence"];
  }
  return presence;
}

}  // namespace

TEST_CASE("no chat is lost, and none has two owners") {
  for_all_scenarios([](const json& request, const json& report) {
    std::map<std::string, json> last;
    for (const json& decision : report["decisions"]) last[decision["buyer"]] = decision;
    std::set<std::string> waiting;
    for (const json& buyer : report["buffer"]) REQUIRE(waiting.insert(buyer).second);
    std::map<std::string, unsigned> owned;
    for (const auto& [buyer, decision] : last) {
      const bool in_buffer = waiting.erase(buyer) == 1;
      if (decision["rule"] != "forward-refused") REQUIRE(in_buffer == (decision["rule"] == "buffer"));
      if (in_buffer) REQUIRE(decision["member"].is_null());
      if (decision["member"].is_string()) ++owned[decision["member"]];
    }
    REQUIRE(waiting.empty());
    for (const json& member : report["members"]) {
      REQUIRE(member["unread"] <= member["open"]);
      REQUIRE(member["open"] <= owned[member["id"]]);
    }
    REQUIRE(report["bufferShares"].size() == report["buffer"].size());
    REQUIRE(request["events"].size() >= report["warnings"].size());
  });
}

TEST_CASE("nobody offline, hidden or without permission gets a new chat") {
  std::size_t seen = 0;
  for_all_scenarios([&](const json& request, const json& report) {
    for (const json& decision : report["decisions"]) {
      if (rules_that_need_presence.count(decision["rule"]) == 0) continue;
      const std::string id = decision["member"];
      REQUIRE(may_serve(request["shop"], id));
      REQUIRE(presence_at(request["events"], id, decision["event"]) == "online");
      ++seen;
    }
  });
  CHECK(seen > 1000);
}

TEST_CASE("unread never moves by time, and nothing enters or leaves the buffer by it") {
  std::size_t seen = 0;
  for_all_scenarios([&](const json&, const json& report) {
    std::map<std::string, json> before;
    unsigned waiting = 0;
    for (const json& row : report["timeline"]) {
      if (!row.contains("event")) {
        REQUIRE(row["unread"] == before[row["member"]]["unread"]);
        REQUIRE(row["presence"] == before[row["member"]]["presence"]);
        REQUIRE(row["open"] < before[row["member"]]["open"]);
        REQUIRE(row["buffer"] == waiting);
        ++seen;
      }
      if (row.contains("member")) before[row["member"]] = row;
      waiting = row["buffer"];
    }
  });
  CHECK(seen > 100);
}

TEST_CASE("the hand-out never passes the cap") {
  unsigned fullest = 0;
  for_all_scenarios([&](const json&, const json& report) {
    std::set<std::pair<std::size_t, std::string>> handed_out;
    for (const json& decision : report["decisions"]) {
      if (decision["rule"] == "buffer-handout") handed_out.emplace(decision["event"], decision["member"]);
    }
    for (const json& row : report["timeline"]) {
      if (!row.contains("event") || !row.contains("member")) continue;
      if (handed_out.count({row["event"], row["member"]}) == 0) continue;
      REQUIRE(row["unread"] <= 100);
      fullest = std::max(fullest, row["unread"].get<unsigned>());
    }
  });
  CHECK(fullest == 100);
}

TEST_CASE("the timeline ends where the members' figures stand") {
  for_all_scenarios([](const json&, const json& report) {
    std::map<std::string, json> last;
    for (const json& row : report["timeline"]) {
      if (row.contains("member")) last[row["member"]] = row;
    }
    for (const json& member : report["members"]) {
      if (last.count(member["id"]) == 0) {
        REQUIRE(member["open"] == 0);
        continue;
      }
      const json& row = last[member["id"]];
      for (const char* figure : {"open", "unread", "presence"}) REQUIRE(row[figure] == member[figure]);
    }
  });
}

TEST_CASE("the same scenario gives the same bytes") {
  const liaotai::api::Engine one = liaotai::tests::load_engine();
  const liaotai::api::Engine other = liaotai::tests::load_engine();
  for (std::uint64_t seed = first_property_seed; seed < first_property_seed + 50; ++seed) {
    const std::string request = random_scenario(seed).dump();
    const std::string answer = one.call("previewRouting", request);
    REQUIRE(answer == one.call("previewRouting", request));
    REQUIRE(answer == other.call("previewRouting", request));
  }
}

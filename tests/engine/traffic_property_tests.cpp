#include <cstdint>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "engine/api/traffic_call.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"
#include "tests/engine/traffic_scenarios.hpp"

namespace {

using nlohmann::json;
using namespace liaotai::tests;

constexpr std::uint64_t first_traffic_seed = 50'000;
constexpr std::uint64_t simulations = 200;

std::string in_slices(const std::string& request, std::uint64_t steps) {
  liaotai::api::TrafficCall call(request);
  std::uint64_t done = 0;
  while (call.advance(steps)) {
    REQUIRE(call.done() >= done);
    REQUIRE(call.total() >= call.done());
    done = call.done();
  }
  return call.take_answer();
}

json any_request(std::uint64_t seed) {
  json request = random_traffic(seed);
  Dice dice(seed);
  if (dice.one_in(2)) request["readings"] = random_readings(seed);
  if (dice.one_in(2)) request["replications"] = 3;
  if (dice.one_in(3)) request["explain"] = true;
  if (dice.one_in(2)) {
    request["compareWith"] = request["shop"];
    request["compareWith"]["groups"][0]["sources"] = {"order-page"};
    request["compareWith"]["groups"][1]["sources"] = {"product-page"};
  }
  return request;
}

}  // namespace

TEST_CASE("slices of any length give the same bytes as one call") {
  const liaotai::api::Engine engine = load_engine();
  for (std::uint64_t seed = first_traffic_seed; seed < first_traffic_seed + simulations; ++seed) {
    CAPTURE(seed);
    const std::string request = any_request(seed).dump();
    const std::string answer = engine.call("simulateTraffic", request);
    REQUIRE(answer.rfind("{\"value\":", 0) == 0);
    for (const std::uint64_t steps : {std::uint64_t{1}, std::uint64_t{7}, std::uint64_t{1'000'000}})
      REQUIRE(in_slices(request, steps) == answer);
  }
}

TEST_CASE("a request that can't be answered has the same error in slices") {
  const liaotai::api::Engine engine = load_engine();
  for (const char* request : {"", "[]", "{}", R"({"shop":{}})", R"({"shop":7})"}) {
    REQUIRE(in_slices(request, 1) == engine.call("simulateTraffic", request));
  }
}

TEST_CASE("under the same shop the same chats go to the same members") {
  const liaotai::api::Engine engine = load_engine();
  for (std::uint64_t seed = first_traffic_seed; seed < first_traffic_seed + simulations; ++seed) {
    CAPTURE(seed);
    json request = random_traffic(seed);
    request["compareWith"] = request["shop"];
    request["replications"] = 2;
    const json report = json::parse(engine.call("simulateTraffic", request.dump()))["value"];
    const json& compared = report["compared"];
    REQUIRE(compared["moved"] == 0);
    REQUIRE(compared["examples"].empty());
    for (const char* part :
         {"chats", "wait", "members", "buffer", "checksum", "rules", "hours", "findings"}) {
      REQUIRE(compared[part].dump() == report[part].dump());
    }
    REQUIRE(compared["difference"]["wait"].dump() == R"({"high":0,"low":0,"mean":0})");
  }
}

TEST_CASE("every chat is opened, unread, in the buffer or nobody's; and times add up") {
  const liaotai::api::Engine engine = load_engine();
  std::uint64_t opened_in_all = 0;
  for (std::uint64_t seed = first_traffic_seed; seed < first_traffic_seed + simulations; ++seed) {
    CAPTURE(seed);
    const json request = random_traffic(seed);
    const json report = json::parse(engine.call("simulateTraffic", request.dump()))["value"];
    std::uint64_t opened = 0;
    std::uint64_t left = report["buffer"]["left"];
    std::uint64_t decisions = 0;
    for (const json& member : report["members"]) {
      opened += member["opened"].get<std::uint64_t>();
      left += member["leftUnread"].get<std::uint64_t>();
      REQUIRE(member["leftUnread"] <= member["peakUnread"]);
      if (member["opened"] == 0) REQUIRE(member["busyMs"] == 0);
    }
    for (const auto& [rule, count] : report["rules"].items()) decisions += count.get<std::uint64_t>();
    const std::uint64_t chats = report["chats"];
    REQUIRE(opened <= chats);
    // Conversations are left, and chats are opened: several chats may stand in one conversation.
    if (request["shop"]["routing"] == true && report["rules"]["no-group-member"] == 0) {
      REQUIRE((left == 0) == (opened == chats));
    }
    REQUIRE(decisions == chats + report["buffer"]["handedOut"].get<std::uint64_t>());
    std::uint64_t by_hour = 0;
    for (const json& hour : report["hours"]) by_hour += hour["chats"].get<std::uint64_t>();
    REQUIRE(by_hour == chats);
    opened_in_all += opened;
  }
  CHECK(opened_in_all > 1000);
}

TEST_CASE("reasons count every member once for every decision") {
  const liaotai::api::Engine engine = load_engine();
  for (std::uint64_t seed = first_traffic_seed; seed < first_traffic_seed + simulations; ++seed) {
    CAPTURE(seed);
    json request = random_traffic(seed);
    request["explain"] = true;
    const json report = json::parse(engine.call("simulateTraffic", request.dump()))["value"];
    const std::uint64_t decisions =
        report["chats"].get<std::uint64_t>() + report["buffer"]["handedOut"].get<std::uint64_t>();
    for (const json& member : report["members"]) {
      std::uint64_t stayed_out = 0;
      for (const auto& [reason, count] : member["reasons"].items()) stayed_out += count.get<std::uint64_t>();
      REQUIRE(stayed_out + member["assigned"].get<std::uint64_t>() == decisions);
    }
  }
}

#include <cstdint>
#include <functional>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "engine/api/parse.hpp"
#include "engine/api/traffic_request.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"
#include "tests/engine/traffic_model.hpp"
#include "tests/engine/traffic_scenarios.hpp"

namespace {

using nlohmann::json;
using namespace liaotai;

constexpr std::uint64_t compared_simulations = 120;

/// The arrivals of a request's first run, drawn from the engine's own streams: only what is done with them is
/// modelled anew.
json chats_of(const json& request) {
  const core::Result<api::Document> document = api::parse(request.dump());
  std::vector<core::Warning> warnings;
  const api::Value root(document->root, api::Step{}, warnings);
  api::Object fields(root);
  const api::TrafficRequest read = api::read_traffic(fields, warnings);
  json chats = json::array();
  traffic::ArrivalStream stream(read.traffic.arrivals, read.traffic.handling, read.traffic.local, 0);
  for (; stream.peek().at != core::at_no_time; stream.advance()) {
    const traffic::Chat& chat = stream.peek();
    chats.push_back({{"at", chat.at},
                     {"buyer", "buyer " + std::to_string(chat.buyer)},
                     {"source", read.sources[chat.source]},
                     {"handleMs", chat.handling}});
  }
  return chats;
}

/// Whether every figure that the plain model has is the report's.
void require_same(const json& expected, const json& report) {
  for (const char* figure : {"p50Ms", "p90Ms", "p95Ms", "p99Ms"}) {
    REQUIRE(report["wait"][figure] == expected["wait"][figure]);
  }
  for (std::size_t place = 0; place < expected["members"].size(); ++place) {
    for (const auto& [name, figure] : expected["members"][place].items()) {
      CAPTURE(name);
      REQUIRE(report["members"][place][name] == figure);
    }
  }
  REQUIRE(report["buffer"].dump() == expected["buffer"].dump());
  for (const auto& [rule, count] : report["rules"].items()) {
    CAPTURE(rule);
    REQUIRE(count == expected["rules"].value(rule, 0));
  }
  REQUIRE(report["checksum"] == expected["checksum"]);
}

/// `readings_of` answers a scenario's readings, by its seed.
std::size_t compare_many(const std::function<json(std::uint64_t)>& readings_of) {
  const api::Engine engine = tests::load_engine();
  std::size_t compared = 0;
  std::set<std::string> rules;
  for (std::uint64_t seed = 0; seed < compared_simulations; ++seed) {
    json request = tests::random_traffic(seed);
    request["readings"] = readings_of(seed);
    CAPTURE(seed, request.dump());
    const json expected = tests::model_traffic(engine, request, chats_of(request));
    if (expected.is_null()) continue;
    const json answer = json::parse(engine.call("simulateTraffic", request.dump()));
    REQUIRE(answer.contains("value"));
    require_same(expected, answer["value"]);
    for (const auto& [rule, count] : expected["rules"].items()) rules.insert(rule);
    ++compared;
  }
  CHECK(rules.size() >= 8);
  return compared;
}

}  // namespace

TEST_CASE("traffic comes to what the plain model makes of the preview's own answers") {
  CHECK(compare_many([](std::uint64_t) { return json::object(); }) > compared_simulations / 2);
}

TEST_CASE("traffic comes to what the plain model makes of them, under any readings") {
  CHECK(compare_many(tests::random_readings) > compared_simulations / 2);
}

TEST_CASE(
    "traffic comes to what the plain model makes of chats that are given away in the middle of an answer") {
  const auto takes_from_hands = [](std::uint64_t seed) {
    json readings = tests::random_readings(seed);
    readings["afterGrace"] = "release-unread";
    readings["unreadUntil"] = "replied";
    readings["graceMs"] = 120'000;
    return readings;
  };
  CHECK(compare_many(takes_from_hands) > compared_simulations / 4);
}

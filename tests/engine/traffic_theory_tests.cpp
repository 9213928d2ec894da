#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/rule_data.hpp"
#include "tests/engine/traffic_scenarios.hpp"

// What queueing theory knows exactly, held against simulated waits.

namespace {

using nlohmann::json;
using namespace liaotai::tests;

constexpr double mean_ms = 180'000;
constexpr double chats_an_hour_at_full_load = 3'600'000 / mean_ms;
constexpr int replications = 20;

/// Twice the 95 % interval's reach is more than the 99.9 % interval's with 19 degrees of freedom (3.883
/// against 2.093); a simulation that is right leaves it once in a thousand seeds.
struct Bounds {
  double low;
  double high;
};

Bounds wide_interval(const json& request) {
  static const liaotai::api::Engine engine = load_engine();
  const json answer = json::parse(engine.call("simulateTraffic", request.dump()));
  REQUIRE(answer.contains("value"));
  const json& wait = answer["value"]["replications"]["wait"];
  const double mean = wait["mean"];
  const double reach = (wait["high"].get<double>() - mean) * 3.883 / 2.093;
  return {mean - reach, mean + reach};
}

json replicated(json request) {
  request["replications"] = replications;
  return request;
}

double wait_of_one_queue(double load) {
  return load / (1 - load) * mean_ms;
}

/// The mean wait of M/M/c: Erlang's C formula over what is left of the servers' rate.
double wait_of_shared_queue(int servers, double load) {
  const double offered = servers * load;
  double term = 1;
  double sum = 1;
  for (int busy = 1; busy < servers; ++busy) {
    term *= offered / busy;
    sum += term;
  }
  const double all_busy = term * offered / servers / (1 - load);
  const double probability = all_busy / (sum + all_busy);
  return probability * mean_ms / (servers * (1 - load));
}

}  // namespace

TEST_CASE("one member with Poisson arrivals and exponential handling waits as M/M/1 does") {
  for (const double load : {0.3, 0.5, 0.7, 0.8}) {
    CAPTURE(load);
    const Bounds bounds =
        wide_interval(replicated(queue_request(1, load * chats_an_hour_at_full_load, mean_ms, 40)));
    const double expected = wait_of_one_queue(load);
    CHECK(bounds.low < expected);
    CHECK(bounds.high > expected);
    CHECK(bounds.high - bounds.low < expected);
  }
}

TEST_CASE("several members wait longer than one shared queue, and less than queues of their own") {
  for (const int members : {2, 4, 8}) {
    for (const double load : {0.5, 0.8}) {
      CAPTURE(members, load);
      const double rate = load * members * chats_an_hour_at_full_load;
      const Bounds bounds =
          wide_interval(replicated(queue_request(static_cast<std::size_t>(members), rate, mean_ms, 20)));
      CHECK(bounds.high > wait_of_shared_queue(members, load));
      CHECK(bounds.low < wait_of_one_queue(load));
    }
  }
}

TEST_CASE("one member with several hands waits as M/M/c does") {
  for (const int hands : {2, 3}) {
    constexpr double load = 0.75;
    CAPTURE(hands);
    json request = queue_request(1, load * hands * chats_an_hour_at_full_load, mean_ms, 40);
    request["handling"]["concurrency"] = hands;
    const Bounds bounds = wide_interval(replicated(request));
    const double expected = wait_of_shared_queue(hands, load);
    CHECK(bounds.low < expected);
    CHECK(bounds.high > expected);
  }
}

TEST_CASE("fixed handling waits half as long as exponential, as Pollaczek and Khinchine found") {
  constexpr double load = 0.7;
  json request = queue_request(1, load * chats_an_hour_at_full_load, mean_ms, 40);
  request["handling"]["distribution"] = "fixed";
  const Bounds bounds = wide_interval(replicated(request));
  CHECK(bounds.low < wait_of_one_queue(load) / 2);
  CHECK(bounds.high > wait_of_one_queue(load) / 2);
}

TEST_CASE("lognormal handling waits by its variance, as Pollaczek and Khinchine found") {
  constexpr double load = 0.6;
  json request = queue_request(1, load * chats_an_hour_at_full_load, mean_ms, 60);
  request["handling"] = {
      {"distribution", "lognormal"}, {"meanMs", mean_ms}, {"sdMs", mean_ms / 2}, {"concurrency", 1}};
  const Bounds bounds = wide_interval(replicated(request));
  const double expected = wait_of_one_queue(load) * (1 + 0.25) / 2;
  CHECK(bounds.low < expected);
  CHECK(bounds.high > expected);
}

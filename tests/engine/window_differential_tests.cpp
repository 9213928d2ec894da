#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/engine/window_model.hpp"
#include "tests/engine/window_scenario.hpp"

using namespace liaotai;

namespace {

std::string word(const window::Report& report) {
  switch (report.state) {
    case window::State::never_opened:
      return "never-opened";
    case window::State::open:
      return "open";
    case window::State::closing:
      return "closing";
    case window::State::closed:
      break;
  }
  return "closed";
}

std::optional<std::string> reason(const window::Report& report) {
  if (!report.closed_by) return std::nullopt;
  switch (*report.closed_by) {
    case window::Obstacle::unfollow:
      return "unfollow";
    case window::Obstacle::quota:
      return "quota";
    default:
      return "elapsed";
  }
}

}  // namespace

TEST_CASE("the answer is that of the slow model, on thousands of histories") {
  std::mt19937 random(20260320);
  int closed_by_quota = 0;
  int closed_by_unfollow = 0;
  int closing = 0;
  for (int round = 0; round < 4000; ++round) {
    const tests::Scenario scenario = tests::any_scenario(random);
    CAPTURE(round, tests::described(scenario));
    const window::Report report = reply_window(*scenario.channel, scenario.events, scenario.question);
    const tests::ModelAnswer expected =
        tests::model_answer(*scenario.channel, scenario.events, scenario.question);
    REQUIRE(word(report) == expected.state);
    REQUIRE(reason(report) == expected.closed_by);
    REQUIRE(report.quota.left == expected.left);
    REQUIRE(report.decisive.has_value() == expected.closes_at.has_value());
    if (expected.closes_at) REQUIRE(report.decisive->closes_at == *expected.closes_at);
    if (expected.closed_by == "quota") ++closed_by_quota;
    if (expected.closed_by == "unfollow") ++closed_by_unfollow;
    if (expected.state == "closing") ++closing;
  }
  // The histories are of no use unless they reach the rare answers too.
  CHECK(closed_by_quota > 20);
  CHECK(closed_by_unfollow > 20);
  CHECK(closing > 20);
}

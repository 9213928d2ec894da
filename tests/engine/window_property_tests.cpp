#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/engine/window_model.hpp"
#include "tests/engine/window_scenario.hpp"

using namespace liaotai;

namespace {

constexpr int rounds = 3000;

bool can_send(const window::Report& report) {
  return report.state == window::State::open || report.state == window::State::closing;
}

window::Report answer(const tests::Scenario& scenario) {
  return reply_window(*scenario.channel, scenario.events, scenario.question);
}

}  // namespace

TEST_CASE("a reply never opens a window and never lets one be used for longer") {
  std::mt19937 random(48);
  for (int round = 0; round < rounds; ++round) {
    tests::Scenario scenario = tests::any_scenario(random);
    CAPTURE(round, tests::described(scenario));
    const window::Report before = answer(scenario);
    scenario.events.push_back({scenario.question.now, std::string(window::reply_type), ""});
    const window::Report after = answer(scenario);
    REQUIRE((can_send(before) || !can_send(after)));
    REQUIRE(before.decisive.has_value() == after.decisive.has_value());
    if (can_send(after)) REQUIRE(after.decisive->closes_at <= before.decisive->closes_at);
  }
}

TEST_CASE("a message of the customer's never closes a window earlier") {
  std::mt19937 random(24);
  for (int round = 0; round < rounds; ++round) {
    tests::Scenario scenario = tests::any_scenario(random);
    scenario.question.overlap = window::Overlap::independent;
    const auto latest = std::max_element(
        scenario.events.begin(), scenario.events.end(),
        [](const window::Event& left, const window::Event& right) { return left.at < right.at; });
    tests::Scenario with_message = scenario;
    const core::Instant at = scenario.events.empty() || random() % 2 == 0
                                 ? scenario.question.now - static_cast<core::Duration>(random() % 100'000)
                                 : latest->at - static_cast<core::Duration>(random() % core::day);
    with_message.events.push_back({at, "user-message", ""});
    for (const core::Duration later : {core::Duration{0}, core::minute, core::day, 2 * core::day - 1}) {
      tests::Scenario first = scenario;
      tests::Scenario second = with_message;
      first.question.now += later;
      second.question.now += later;
      CAPTURE(round, later, tests::described(second));
      REQUIRE((!can_send(answer(first)) || can_send(answer(second))));
    }
  }
}

TEST_CASE("the order in which events are given does not matter, save for those of one instant") {
  std::mt19937 random(72);
  for (int round = 0; round < rounds; ++round) {
    const tests::Scenario scenario = tests::any_scenario(random);
    CAPTURE(round, tests::described(scenario));
    const window::Report expected = answer(scenario);
    tests::Scenario shuffled = scenario;
    std::map<core::Instant, std::uint32_t> key;
    for (const window::Event& event : shuffled.events) key[event.at] = static_cast<std::uint32_t>(random());
    std::stable_sort(
        shuffled.events.begin(), shuffled.events.end(),
        [&](const window::Event& left, const window::Event& right) { return key[left.at] < key[right.at]; });
    const window::Report actual = answer(shuffled);
    REQUIRE(actual.state == expected.state);
    REQUIRE(actual.closed_by == expected.closed_by);
    REQUIRE(actual.remaining == expected.remaining);
    REQUIRE(actual.quota.left == expected.quota.left);
    REQUIRE(actual.quota.used == expected.quota.used);
    REQUIRE(actual.ignored.size() == expected.ignored.size());
    REQUIRE(actual.windows.size() == expected.windows.size());
    for (std::size_t index = 0; index < actual.windows.size(); ++index) {
      REQUIRE(actual.windows[index].closes_at == expected.windows[index].closes_at);
    }
  }
}

TEST_CASE("what lies after now changes nothing but the list of ignored events") {
  std::mt19937 random(7);
  for (int round = 0; round < rounds; ++round) {
    tests::Scenario scenario = tests::any_scenario(random);
    CAPTURE(round, tests::described(scenario));
    const window::Report whole = answer(scenario);
    std::erase_if(scenario.events,
                  [&](const window::Event& event) { return event.at > scenario.question.now; });
    const window::Report past = answer(scenario);
    REQUIRE(whole.state == past.state);
    REQUIRE(whole.remaining == past.remaining);
    REQUIRE(whole.quota.used == past.quota.used);
  }
}

TEST_CASE("the clock of daily hours agrees with one that is looked at every second") {
  const window::DailyHours hours{8 * core::hour, 9 * core::hour, 23 * core::hour};
  std::mt19937 random(3);
  for (int round = 0; round < 60; ++round) {
    const core::Instant start = (static_cast<core::Instant>(random() % 400'000) - 200'000) * core::second;
    const auto seconds = static_cast<core::Duration>(1 + random() % (round % 2 == 0 ? 300 : 200'000));
    core::Instant walked = start;
    for (core::Duration run = 0; run < seconds; walked += core::second) {
      const core::Duration local = (((walked + hours.offset) % core::day) + core::day) % core::day;
      if (local >= hours.from && local < hours.until) ++run;
    }
    CAPTURE(round, start, seconds);
    REQUIRE(window::end_of(start, seconds * core::second, hours) == std::optional(walked));
  }
}

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/window/reply_windows.hpp"
#include "tests/engine/window_model.hpp"
#include "tests/engine/window_scenario.hpp"

using namespace liaotai;

namespace {

/// Shut overnight and on Sundays, at +08:00.
window::WorkingTime working_time(core::Instant from) {
  window::WorkingHours hours;
  hours.weekly = {{{1, 2, 3, 4, 5, 6}, {9 * core::hour, 18 * core::hour}}};
  hours.clock = window::LocalClock(8 * core::hour);
  return {hours, from, from + window::furthest_opening};
}

bool is_before(const window::Report& left, const window::Report& right) {
  const auto key = [](const window::Report& report) {
    const core::Instant closes_at = report.decisive ? report.decisive->closes_at : 0;
    return window::urgency(report.state, closes_at, 0);
  };
  return key(left) < key(right);
}

std::optional<core::Instant> first_running(const window::Report& report) {
  for (const window::Deadline& deadline : report.deadlines) {
    if (deadline.state == window::DeadlineState::running) return deadline.due_at;
  }
  return std::nullopt;
}

void check_same(const window::CustomerStanding& one, const window::Report& other) {
  const window::Standing& stands = one.standing;
  REQUIRE(stands.state == other.state);
  REQUIRE(stands.remaining == other.remaining);
  REQUIRE(stands.closed_by == other.closed_by);
  REQUIRE(stands.quota.limit == other.quota.limit);
  REQUIRE(stands.quota.used == other.quota.used);
  REQUIRE(stands.quota.left == other.quota.left);
  REQUIRE(stands.decisive.has_value() == other.decisive.has_value());
  REQUIRE(one.due_at == first_running(other));
  REQUIRE(one.answer_before == other.working_hours->answer_before);
  if (!stands.decisive) return;
  REQUIRE(stands.decisive->opens_at == other.decisive->opens_at);
  REQUIRE(stands.decisive->closes_at == other.decisive->closes_at);
  REQUIRE(stands.safe_until == other.safe_until);
}

/// The events of many customers in one table, in no order, save that those of one customer and instant stay
/// as they stand to each other.
struct Table {
  std::vector<window::Happening> happenings;
  std::vector<std::uint32_t> customer;
};

Table table_of(const std::vector<std::vector<window::Event>>& customers, const window::Rules& rules,
               std::mt19937& random) {
  struct Row {
    std::uint32_t key;
    std::uint32_t customer;
    const window::Event* event;
  };
  std::vector<Row> rows;
  for (std::uint32_t customer = 0; customer < customers.size(); ++customer) {
    std::map<core::Instant, std::uint32_t> key;
    for (const window::Event& event : customers[customer]) {
      const auto known = key.try_emplace(event.at, static_cast<std::uint32_t>(random())).first;
      rows.push_back({known->second, customer, &event});
    }
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& left, const Row& right) { return left.key < right.key; });
  Table table;
  for (const Row& row : rows) {
    const auto place = static_cast<std::uint32_t>(table.happenings.size());
    table.happenings.push_back({row.event->at, place, rules.kind(row.event->type)});
    table.customer.push_back(row.customer);
  }
  return table;
}

}  // namespace

TEST_CASE("many customers at once stand where each stands alone, the most urgent first") {
  std::mt19937 random(100'000);
  for (int round = 0; round < 60; ++round) {
    tests::Scenario scenario = tests::any_scenario(random);
    if (round % 5 == 0) scenario.channel = &tests::channel_named(round % 2 == 0 ? "shopee" : "xiaohongshu");
    scenario.question.working = working_time(scenario.question.now);
    if (round % 5 == 0) scenario.question.choices.clear();
    std::vector<std::vector<window::Event>> customers;
    for (int customer = 0; customer < 12; ++customer) {
      customers.push_back(tests::any_scenario(random).events);
      for (window::Event& event : customers.back()) {
        const bool is_ours = event.type == window::reply_type;
        if (is_ours || scenario.channel->trigger(event.type) != nullptr) continue;
        event.type = "user-message";
      }
    }
    const window::Rules rules(*scenario.channel, scenario.question.overlap, scenario.question.choices);
    const Table table = table_of(customers, rules, random);
    window::CustomerHappenings grouped =
        window::group_by_customer(table.happenings, table.customer, customers.size());
    const std::vector<window::CustomerStanding> found =
        window::reply_windows(rules, grouped, scenario.question);
    REQUIRE(found.size() == customers.size());
    std::vector<window::Report> reports;
    for (const window::CustomerStanding& each : found) {
      CAPTURE(round, each.customer);
      reports.push_back(reply_window(*scenario.channel, customers[each.customer], scenario.question));
      check_same(each, reports.back());
    }
    REQUIRE(std::is_sorted(reports.begin(), reports.end(), is_before));
  }
}

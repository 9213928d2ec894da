#include <set>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/routing_scenarios.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using liaotai::tests::random_readings;
using liaotai::tests::random_scenario;
using nlohmann::json;

constexpr std::uint64_t first_seed = 2'000'000;
constexpr std::uint64_t scenarios = 250;

json report_of(const liaotai::api::Engine& engine, const json& request) {
  const json answer = json::parse(engine.call("previewRouting", request.dump()));
  REQUIRE(answer.contains("value"));
  return answer["value"];
}

struct Explained {
  std::uint64_t seed;
  json request;
  json report;
};

/// Scenarios with explanations, under all kinds of readings: answered once for all tests.
const std::vector<Explained>& explained_scenarios() {
  static const std::vector<Explained> all = [] {
    const liaotai::api::Engine engine = liaotai::tests::load_engine();
    std::vector<Explained> explained;
    for (std::uint64_t seed = first_seed; seed < first_seed + scenarios; ++seed) {
      json request = random_scenario(seed);
      request["readings"] = random_readings(seed);
      request["explain"] = true;
      json report = report_of(engine, request);
      explained.push_back({seed, std::move(request), std::move(report)});
    }
    return explained;
  }();
  return all;
}

/// Calls `check(request, report)` for each of them.
template <class Check>
void for_all_explained(Check check) {
  for (const auto& [seed, request, report] : explained_scenarios()) {
    CAPTURE(seed);
    check(request, report);
  }
}

bool is_rule_step(const json& step) {
  return !step.contains("member");
}

}  // namespace

TEST_CASE("explaining changes no decision") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  for_all_explained([&](json request, json report) {
    for (json& decision : report["decisions"]) decision.erase("why");
    request.erase("explain");
    REQUIRE(report.dump() == report_of(engine, request).dump());
  });
}

TEST_CASE("exactly one rule decides, and it is the decision's") {
  for_all_explained([](const json&, const json& report) {
    for (const json& decision : report["decisions"]) {
      std::vector<json> rules;
      for (const json& step : decision["why"]) {
        if (is_rule_step(step)) rules.push_back(step);
      }
      REQUIRE_FALSE(rules.empty());
      for (std::size_t place = 0; place < rules.size(); ++place) {
        const bool last = place + 1 == rules.size();
        REQUIRE(rules[place]["outcome"] == (last ? "decides" : "passed"));
        REQUIRE(is_rule_step(decision["why"][place]));
        REQUIRE(rules[place]["source"]["tier"] == "official");
      }
      REQUIRE(rules.back()["step"] == decision["rule"]);
    }
  });
}

TEST_CASE("every member appears once, and whoever gets the chat is the one that is chosen") {
  for_all_explained([](const json& request, const json& report) {
    for (const json& decision : report["decisions"]) {
      std::vector<std::string> members;
      json chosen = nullptr;
      for (const json& step : decision["why"]) {
        if (is_rule_step(step)) continue;
        members.push_back(step["member"]);
        if (step["outcome"] == "out") continue;
        REQUIRE(step["outcome"] == "chosen");
        REQUIRE(chosen.is_null());
        REQUIRE(step["step"] == decision["rule"]);
        chosen = step["member"];
      }
      REQUIRE(chosen == decision["member"]);
      std::vector<std::string> listed;
      for (const json& member : request["shop"]["members"]) listed.push_back(member["id"]);
      REQUIRE(members == listed);
    }
  });
}

TEST_CASE("every member falls out at a rule that was asked") {
  for_all_explained([](const json&, const json& report) {
    for (const json& decision : report["decisions"]) {
      std::set<std::string> asked;
      for (const json& step : decision["why"]) {
        if (is_rule_step(step)) {
          asked.insert(step["step"].get<std::string>());
        } else {
          REQUIRE(asked.count(step["step"]) == 1);
        }
      }
    }
  });
}

TEST_CASE("who has more unread has as many more as the explanation says") {
  std::size_t seen = 0;
  for_all_explained([&](const json&, const json& report) {
    for (const json& decision : report["decisions"]) {
      for (const json& step : decision["why"]) {
        if (step["code"] != "more-unread") continue;
        const json& args = step["args"];
        REQUIRE(args["unread"].get<int>() - args["fewest"].get<int>() == args["by"].get<int>());
        REQUIRE(args["by"].get<int>() > 0);
        ++seen;
      }
    }
  });
  CHECK(seen > 50);
}

TEST_CASE("random scenarios meet the reasons and steps that there are") {
  std::set<std::string> codes;
  for_all_explained([&](const json&, const json& report) {
    for (const json& decision : report["decisions"]) {
      for (const json& step : decision["why"]) codes.insert(step["code"].get<std::string>());
    }
  });
  for (const char* code : {"not-main-account",
                           "waits-in-buffer",
                           "not-owner",
                           "no-permission",
                           "main-account-not-joined",
                           "never-online",
                           "offline-since",
                           "hidden",
                           "served-last",
                           "other-group",
                           "more-unread",
                           "younger-account",
                           "older-account",
                           "larger-id",
                           "assigned-later",
                           "not-its-turn",
                           "owner-itself",
                           "not-named",
                           "not-in-group",
                           "no-owner",
                           "at-cap",
                           "group-mismatch",
                           "released-after-grace",
                           "within-grace",
                           "grace-over",
                           "within-hidden-grace",
                           "owner-other-group",
                           "never-counted",
                           "regular-customers-off",
                           "group-nobody-hidden",
                           "tie-longest-without",
                           "tie-newest-account"}) {
    CAPTURE(code);
    CHECK(codes.count(code) == 1);
  }
}

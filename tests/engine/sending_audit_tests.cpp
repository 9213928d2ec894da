#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/engine/rule_data.hpp"
#include "tests/engine/sending_model.hpp"

using namespace liaotai;
using nlohmann::json;

namespace {

json row_of(const tests::ModelRow& row) {
  json value{{"at", row.at},
             {"direction", row.ours ? "out" : "in"},
             {"buyer", "buyer-" + std::to_string(row.buyer)},
             {"text", tests::model_texts()[row.text].words}};
  if (row.ours) value["ip"] = "192.0.2." + std::to_string(row.ip);
  if (row.automatic) value["kind"] = "auto-reply";
  return value;
}

json request_of(const std::vector<tests::ModelRow>& log, const std::string& channel) {
  json sends = json::array();
  for (const tests::ModelRow& row : log) sends.push_back(row_of(row));
  return {{"channel", channel}, {"sends", sends}};
}

json audited(const api::Engine& engine, const json& request) {
  const json answer = json::parse(engine.call("auditSends", request.dump()));
  CAPTURE(answer.dump());
  REQUIRE(answer.contains("value"));
  return answer.at("value");
}

std::set<tests::ModelFinding> findings_of(const json& report) {
  std::set<tests::ModelFinding> findings;
  for (const json& each : report.at("findings")) {
    std::set<std::size_t> rows;
    for (const json& row : each.at("sends")) rows.insert(row.get<std::size_t>());
    REQUIRE(findings.insert({each.at("code").get<std::string>(), rows}).second);
  }
  return findings;
}

std::string described(const std::set<tests::ModelFinding>& findings) {
  std::string text;
  for (const auto& [code, rows] : findings) {
    text += code + ":";
    for (const std::size_t row : rows) text += " " + std::to_string(row);
    text += "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("an audit finds what the slow model finds, on random logs") {
  const api::Engine engine = tests::load_engine();
  std::mt19937 random(2026);
  std::map<std::string, int> met;
  for (int round = 0; round < 400; ++round) {
    const std::vector<tests::ModelRow> log = tests::any_log(random);
    const bool is_shopee = round % 2 == 0;
    const json request = request_of(log, is_shopee ? "shopee" : "whatsapp");
    const std::set<tests::ModelFinding> expected = tests::model_audit(log, is_shopee ? 0 : 86'400'000);
    const std::set<tests::ModelFinding> actual = findings_of(audited(engine, request));
    CAPTURE(round, request.dump());
    REQUIRE(described(actual) == described(expected));
    for (const auto& [code, rows] : expected) ++met[code];
  }
  // The logs are of no use unless they break every rule that needs no region.
  CHECK(met.size() == 9);
  for (const auto& [code, count] : met) {
    CAPTURE(code);
    CHECK(count > 3);
  }
}

TEST_CASE("the order of a log's rows decides nothing, nor that it was split and merged, nor its form") {
  const api::Engine engine = tests::load_engine();
  std::mt19937 random(31);
  for (int round = 0; round < 60; ++round) {
    std::vector<tests::ModelRow> log = tests::any_log(random);
    const json whole = audited(engine, request_of(log, "shopee"));
    std::vector<std::size_t> order(log.size());
    for (std::size_t place = 0; place < order.size(); ++place) order[place] = place;
    std::stable_partition(order.begin(), order.end(), [&](std::size_t) { return random() % 2 == 0; });
    std::vector<tests::ModelRow> merged;
    merged.reserve(order.size());
    for (const std::size_t place : order) merged.push_back(log[place]);
    json other = audited(engine, request_of(merged, "shopee"));
    for (json& finding : other["findings"]) {
      for (json& row : finding["sends"]) row = order[row.get<std::size_t>()];
    }
    CAPTURE(round);
    REQUIRE(other.dump() == whole.dump());

    json columns{{"columns", true}};
    for (const tests::ModelRow& row : log) {
      const json value = row_of(row);
      for (const char* name : {"at", "direction", "buyer", "text", "ip", "kind"}) {
        columns[name].push_back(value.value(name, json()));
      }
    }
    REQUIRE(audited(engine, {{"channel", "shopee"}, {"sends", columns}}).dump() == whole.dump());
  }
}

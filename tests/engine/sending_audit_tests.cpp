#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/audit_many_call.hpp"
#include "engine/api/packing.hpp"
#include "engine/sending/log_order.hpp"
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

json columns_of(const std::vector<tests::ModelRow>& log, std::size_t begin, std::size_t end) {
  json columns{{"columns", true}};
  for (const char* name : {"at", "direction", "buyer", "text", "ip", "kind"}) columns[name] = json::array();
  for (std::size_t row = begin; row < end; ++row) {
    const json value = row_of(log[row]);
    for (const char* name : {"at", "direction", "buyer", "text", "ip", "kind"}) {
      columns[name].push_back(value.value(name, json()));
    }
  }
  return columns;
}

/// The findings of an answer in columns, as objects.
json findings_as_objects(const json& answer) {
  const std::set<std::string> no_arguments{"columns",    "code",     "severity", "buyer",
                                           "sendsBegin", "sendsEnd", "source"};
  const json& columns = answer.at("findings");
  json list = json::array();
  for (std::size_t place = 0; place < columns.at("code").size(); ++place) {
    json finding{{"code", columns.at("code").at(place)},
                 {"severity", columns.at("severity").at(place)},
                 {"source", columns.at("source").at(place)},
                 {"args", json::object()},
                 {"sends", json::array()}};
    if (!columns.at("buyer").at(place).is_null()) finding["buyer"] = columns.at("buyer").at(place);
    for (std::size_t send = columns.at("sendsBegin").at(place); send < columns.at("sendsEnd").at(place);
         ++send) {
      finding["sends"].push_back(answer.at("sends").at(send));
    }
    for (const auto& [name, column] : columns.items()) {
      if (no_arguments.count(name) == 0 && !column.at(place).is_null())
        finding["args"][name] = column.at(place);
    }
    list.push_back(finding);
  }
  return list;
}

json with_objects(json answer) {
  answer["findings"] = findings_as_objects(answer);
  answer.erase("sends");
  return answer;
}

/// A column that lies beside its JSON.
json unpacked(const json& column, const std::string& bytes) {
  const std::string packed(api::packed_field);
  const std::string words(api::words_field);
  if (!column.is_object() || !column.contains(packed)) return column;
  const std::size_t offset = column.at(packed).at(1);
  json list = json::array();
  for (std::size_t index = 0; index < column.at(packed).at(2); ++index) {
    if (column.contains(words)) {
      std::uint32_t place = 0;
      std::memcpy(&place, bytes.data() + offset + index * sizeof(place), sizeof(place));
      list.push_back(place == 0xFFFFFFFF ? json() : column.at(words).at(place));
    } else {
      double number = 0;
      std::memcpy(&number, bytes.data() + offset + index * sizeof(number), sizeof(number));
      list.push_back(std::isnan(number) ? json() : json(static_cast<std::int64_t>(number)));
    }
  }
  return list;
}

/// The findings of a run that wait to be taken, as objects.
json taken(api::AuditManyCall& call) {
  json list = json::array();
  while (call.has_found()) {
    const api::Engine::PackedAnswer found = call.take_found(3);
    json value = json::parse(found.json).at("value");
    for (auto& [name, column] : value.at("findings").items()) column = unpacked(column, found.columns);
    value["sends"] = unpacked(value.at("sends"), found.columns);
    for (const json& finding : findings_as_objects(value)) list.push_back(finding);
  }
  return list;
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
    // Rows of one instant stay as they stand to each other, which is told by nothing else.
    std::map<std::int64_t, std::uint32_t> key;
    for (const tests::ModelRow& row : log) key[row.at] = static_cast<std::uint32_t>(random());
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
      return key[log[left].at] < key[log[right].at];
    });
    std::vector<tests::ModelRow> merged;
    merged.reserve(order.size());
    for (const std::size_t place : order) merged.push_back(log[place]);
    json other = audited(engine, request_of(merged, "shopee"));
    for (json& finding : other["findings"]) {
      for (json& row : finding["sends"]) row = order[row.get<std::size_t>()];
    }
    CAPTURE(round);
    REQUIRE(other.dump() == whole.dump());

    const json columns = columns_of(log, 0, log.size());
    REQUIRE(with_objects(audited(engine, {{"channel", "shopee"}, {"sends", columns}})).dump() ==
            whole.dump());
  }
}

TEST_CASE("a log that comes in pieces has the audit of the whole, wherever it is cut") {
  const api::Engine engine = tests::load_engine();
  std::mt19937 random(77);
  for (int round = 0; round < 120; ++round) {
    const std::vector<tests::ModelRow> log = tests::any_log(random);
    const std::string channel = round % 2 == 0 ? "shopee" : "whatsapp";
    const bool in_order = round % 3 != 0;
    const json whole = audited(engine, request_of(log, channel));
    const json request{{"channel", channel},
                       {"order", round % 4 < 2 ? "time" : "any"},
                       {"findings", in_order ? "in-order" : "as-found"}};
    api::AuditManyCall call(engine.state(), request.dump());
    json findings = json::array();
    for (std::size_t begin = 0; begin < log.size();) {
      const std::size_t end = std::min(log.size(), begin + random() % 9);
      json sends = columns_of(log, begin, end);
      if (random() % 2 == 0) {
        sends = json::array();
        for (std::size_t row = begin; row < end; ++row) sends.push_back(row_of(log[row]));
      }
      REQUIRE(call.take(json{{"sends", sends}}.dump(), {}));
      begin = end;
    }
    while (call.finish(1 + random() % 7)) {
      for (const json& finding : taken(call)) findings.push_back(finding);
    }
    for (const json& finding : taken(call)) findings.push_back(finding);
    json answer = json::parse(call.take_answer()).at("value");
    const auto by_text = [](const json& left, const json& right) { return left.dump() < right.dump(); };
    json expected = whole.at("findings");
    if (!in_order) {
      std::sort(findings.begin(), findings.end(), by_text);
      std::sort(expected.begin(), expected.end(), by_text);
    }
    CAPTURE(round);
    REQUIRE(findings.dump() == expected.dump());
    answer["findings"] = whole.at("findings");
    REQUIRE(answer.dump() == whole.dump());
  }
}

TEST_CASE("what is wrong with a row of a later piece is told with its place in the whole log") {
  const api::Engine engine = tests::load_engine();
  const auto error = [&](const char* piece) {
    api::AuditManyCall call(engine.state(), R"({"channel":"shopee","order":"time","findings":"in-order"})");
    REQUIRE(call.take(R"({"sends":[{"at":1,"direction":"in","buyer":1,"text":"a"},
                                   {"at":2,"direction":"in","buyer":1,"text":"b"}]})",
                      {}));
    REQUIRE_FALSE(call.take(piece, {}));
    REQUIRE_FALSE(call.finish(1));
    return json::parse(call.take_answer()).at("error").at("path").get<std::string>();
  };
  CHECK(error(R"({"sends":[{"at":1,"direction":"in","buyer":1,"text":7}]})") == "/sends/2/text");
  CHECK(error(R"({"sends":[{"at":1,"direction":"in","buyer":1,"text":"\ud800"}]})") == "/sends/2/text");
  CHECK(
      error(
          R"({"sends":{"columns":true,"at":[1,2],"direction":["in","up"],"buyer":[1,1],"text":["",""]}})") ==
      "/sends/direction/3");
}

TEST_CASE("rows that are equal all count, and it is said how many there are") {
  const api::Engine engine = tests::load_engine();
  std::mt19937 random(5);
  for (int round = 0; round < 40; ++round) {
    std::vector<tests::ModelRow> log = tests::any_log(random);
    log.insert(log.end(), log.begin(), log.end());
    std::set<std::string> different;
    for (const tests::ModelRow& row : log) different.insert(row_of(row).dump());
    const json report = audited(engine, request_of(log, "whatsapp"));
    REQUIRE(report.at("warnings").size() == 1);
    REQUIRE(report.at("warnings").at(0).at("code") == "repeated_rows");
    REQUIRE(report.at("warnings").at(0).at("args").at("count") == log.size() - different.size());
    const json& figures = report.at("figures");
    REQUIRE(figures.at("sent").get<std::size_t>() + figures.at("received").get<std::size_t>() == log.size());
    REQUIRE(described(findings_of(report)) == described(tests::model_audit(log, 86'400'000)));
  }
}

namespace {

std::vector<sending::SendRow> rows_at(const std::vector<std::int64_t>& times) {
  std::vector<sending::SendRow> rows(times.size());
  for (std::uint32_t number = 0; number < rows.size(); ++number) {
    rows[number].at = times[number];
    rows[number].number = number;
  }
  return rows;
}

/// What is handed on of rows with these times; nothing when one comes too late.
std::optional<std::vector<std::int64_t>> put_in_order(const std::vector<std::int64_t>& times,
                                                      sending::LogOrder::Trust trust, std::size_t reach) {
  sending::LogOrder order(trust, reach);
  std::vector<std::int64_t> handed_on;
  const auto take = [&](const sending::SendRow& row) { handed_on.push_back(row.at); };
  for (const sending::SendRow& row : rows_at(times)) {
    if (!order.add(row)) return std::nullopt;
    if (order.is_full()) order.hand_on(take);
  }
  while (!order.finish(2, take)) {
  }
  return handed_on;
}

}  // namespace

TEST_CASE("rows that come late, and logs in any order, are put in order or refused, never left so") {
  using Trust = sending::LogOrder::Trust;
  std::mt19937 random(11);
  int refused = 0;
  for (unsigned round = 0; round < 400; ++round) {
    const std::size_t reach = 1 + random() % 6;
    std::vector<std::int64_t> times;
    for (std::int64_t place = 0; place < static_cast<std::int64_t>(random() % 60); ++place) {
      times.push_back(place * 4 + static_cast<std::int64_t>(random() % (1 + 8 * (round % 5))));
    }
    std::vector<std::int64_t> sorted = times;
    std::sort(sorted.begin(), sorted.end());
    REQUIRE(put_in_order(times, Trust::any, reach) == sorted);
    const auto streamed = put_in_order(times, Trust::by_first_rows, reach);
    if (streamed) REQUIRE(*streamed == sorted);
    if (!streamed) ++refused;
    // As late as `reach` rows, or out of order from the start, a log is never refused.
    std::size_t latest = 0;
    for (std::size_t place = 0; place < times.size(); ++place) {
      const auto later = std::count_if(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(place),
                                       [&](std::int64_t time) { return time > times[place]; });
      latest = std::max(latest, static_cast<std::size_t>(later));
    }
    if (latest <= reach) REQUIRE(streamed);
    if (reach == 1) continue;
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::reverse(sorted.begin(), sorted.end());
    REQUIRE(put_in_order(sorted, Trust::by_first_rows, reach));
  }
  CHECK(refused > 10);
}

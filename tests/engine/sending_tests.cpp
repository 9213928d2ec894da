#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/sending_data.hpp"
#include "engine/lint/reading.hpp"
#include "engine/sending/keywords.hpp"
#include "engine/sending/local_time.hpp"
#include "engine/sending/rulebook.hpp"
#include "tests/engine/random_text.hpp"
#include "tests/engine/rule_data.hpp"

using namespace liaotai;
using nlohmann::json;
using sending::Wish;

namespace {

const sending::Rulebook& rulebook() {
  static const sending::Rulebook rules = api::read_sending_rules(tests::rule_data());
  return rules;
}

/// A file of the rules; it stays for as long as the program.
const json& rule_file(std::string_view path) {
  static std::map<std::string, json, std::less<>> files;
  const auto known = files.find(path);
  if (known != files.end()) return known->second;
  for (const packs::DataFile& file : tests::rule_data()) {
    if (file.path == path) return files.emplace(path, json::parse(file.text)).first->second;
  }
  throw std::runtime_error("no such file of rules: " + std::string(path));
}

json value_of(const api::Engine& engine, std::string_view call, const json& request) {
  const json answer = json::parse(engine.call(call, request.dump()));
  CAPTURE(request.dump(), answer.dump());
  REQUIRE(answer.contains("value"));
  return answer.at("value");
}

int rank(const std::string& verdict) {
  if (verdict == "blocked") return 2;
  return verdict == "review" ? 1 : 0;
}

}  // namespace

TEST_CASE("every example of the words is read as it says") {
  const json examples = rule_file("sending/keywords.json").at("reads");
  const auto read = [](const json& text) { return rulebook().keywords.read(text.get<std::string>()); };
  for (const json& text : examples.at("optOut")) {
    CAPTURE(text);
    CHECK(read(text) == Wish::opt_out);
  }
  for (const json& text : examples.at("optIn")) {
    CAPTURE(text);
    CHECK(read(text) == Wish::opt_in);
  }
  for (const json& text : examples.at("neither")) {
    CAPTURE(text);
    CHECK(read(text) == Wish::none);
  }
}

TEST_CASE("every word of an opt-out is one by itself, in capitals' place and among marks") {
  for (const char* list : {"optOut", "optOutLetters"}) {
    for (const json& word : rule_file("sending/keywords.json").at(list)) {
      const std::string text = word.get<std::string>();
      CAPTURE(text);
      CHECK(rulebook().keywords.read(text) == Wish::opt_out);
      CHECK(rulebook().keywords.read("!! " + text + " 🙏\u200B。") == Wish::opt_out);
    }
  }
}

TEST_CASE("a word that is no part of a request makes it none") {
  for (const json& word : rule_file("sending/keywords.json").at("optOut")) {
    const std::string text = word.get<std::string>();
    CAPTURE(text);
    CHECK(rulebook().keywords.read(text + " zebra") == Wish::none);
    CHECK(rulebook().keywords.read("斑马" + text) == Wish::none);
  }
}

TEST_CASE("texts of any kind are read, and marks around them change nothing") {
  tests::RandomText texts(7);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = texts.next(texts.below(40));
    const Wish wish = rulebook().keywords.read(text);
    // A comma could join two single letters to a word; an emoji and a full stop can't.
    if (wish != Wish::none) CHECK(rulebook().keywords.read("。" + text + "。") == wish);
  }
}

TEST_CASE("every example of what sells is read as it says") {
  const json examples = rule_file("sending/promotion.json").at("reads");
  lint::HitTable hits = rulebook().promotions.hit_table();
  const auto read = [&](const json& value) {
    const std::string text = value.get<std::string>();
    lint::Reading reading;
    lint::read(text, reading);
    return rulebook().promotions.read(reading, hits);
  };
  for (const json& text : examples.at("coupon")) {
    CAPTURE(text);
    CHECK(read(text).coupon);
  }
  for (const json& text : examples.at("promotion")) {
    CAPTURE(text);
    CHECK(read(text).promotion);
    CHECK_FALSE(read(text).coupon);
  }
  for (const json& text : examples.at("neither")) {
    CAPTURE(text);
    CHECK_FALSE(read(text).promotion);
  }
}

TEST_CASE("the examples of the other files behave") {
  const api::Engine engine = tests::load_engine();
  for (const char* platform : {"shopee", "xiaohongshu", "wechat"}) {
    for (const json& example :
         rule_file("sending/penalties/" + std::string(platform) + ".json").at("examples")) {
      json violations = json::array();
      for (int count = 0; count < example.at("violations").get<int>(); ++count) {
        violations.push_back({{"at", count}, {"code", "any"}});
      }
      const json report =
          value_of(engine, "penalty", {{"platform", platform}, {"violations", violations}, {"now", 10}});
      CHECK(report.at("step") == example.at("step"));
      CHECK(report.at("permanent") == example.at("permanent"));
    }
  }
  for (const json& example : rule_file("sending/kinds.json").at("examples")) {
    json events = json::array();
    if (example.at("wrote").get<bool>()) events.push_back({{"at", 0}, {"type", "user-message"}});
    const json report = value_of(engine, "checkSend",
                                 {{"channel", example.at("channel")},
                                  {"at", 1},
                                  {"events", events},
                                  {"message", {{"kind", example.at("kind")}, {"text", "hello"}}}});
    CHECK(report.at("verdict") == example.at("verdict"));
  }
  for (const json& example : rule_file("sending/quiet-hours.json").at("examples")) {
    const json report = value_of(
        engine, "checkSend",
        {{"channel", "whatsapp"},
         {"at", example.at("at")},
         {"events", json::array()},
         {"message", {{"kind", "template"}, {"category", "marketing"}}},
         {"recipient",
          {{"region", example.at("region")}, {"utcOffsetMinutes", example.at("utcOffsetMinutes")}}}});
    bool quiet = false;
    for (const json& reason : report.at("reasons")) quiet = quiet || reason.at("code") == "quiet-hours";
    CHECK(quiet == example.at("quiet").get<bool>());
  }
}

TEST_CASE("an opt-out never allows more, and a word of the buyer never closes a window") {
  const api::Engine engine = tests::load_engine();
  std::mt19937 random(12);
  const auto below = [&](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
  const std::vector<std::string> kinds{"free-form", "template", "broadcast", "order-template"};
  const std::vector<std::string> categories{"marketing", "utility", "service"};
  const std::vector<std::string> channels{"whatsapp", "shopee", "wechat-official", "messenger",
                                          "xiaohongshu"};
  for (int round = 0; round < 300; ++round) {
    json events = json::array();
    for (std::int64_t count = below(5); count > 0; --count) {
      events.push_back({{"at", below(200) * 3'600'000}, {"type", below(2) == 0 ? "user-message" : "reply"}});
    }
    json request{{"channel", channels[static_cast<std::size_t>(below(5))]},
                 {"at", 100 * 3'600'000LL},
                 {"events", events},
                 {"message",
                  {{"kind", kinds[static_cast<std::size_t>(below(4))]},
                   {"category", categories[static_cast<std::size_t>(below(3))]},
                   {"text", below(2) == 0 ? "Here is your coupon" : "Your parcel is here"}}},
                 {"consent", json::array({{{"at", 1},
                                           {"type", "opt-in"},
                                           {"method", "checkbox"},
                                           {"wordingVersion", "1"},
                                           {"purposes", {"marketing"}}}})}};
    const int before = rank(value_of(engine, "checkSend", request).at("verdict"));
    json opted_out = request;
    opted_out["consent"].push_back({{"at", 2}, {"type", "opt-out"}});
    CHECK(rank(value_of(engine, "checkSend", opted_out).at("verdict")) >= before);
    json heard = request;
    heard["events"].push_back({{"at", 99 * 3'600'000LL}, {"type", "user-message"}, {"text", "hello"}});
    CHECK(rank(value_of(engine, "checkSend", heard).at("verdict")) <= before);
  }
}

TEST_CASE("days have their names, and American clocks change twice a year") {
  CHECK(sending::day_name(0, 0) == "1970-01-01");
  CHECK(sending::day_name(-1, 0) == "1969-12-31");
  CHECK(sending::day_name(951'782'400'000, 0) == "2000-02-29");
  CHECK(sending::day_name(1'773'972'000'000, 14 * core::hour) == "2026-03-20");
  const sending::Zone* const zone = rulebook().zones.find("America/Chicago");
  REQUIRE(zone != nullptr);
  const auto offset = [&](std::string_view text) {
    return zone->offset_at(*core::parse_instant(text)) / core::hour;
  };
  CHECK(offset("2026-03-08T07:59:59.999Z") == -6);
  CHECK(offset("2026-03-08T08:00:00Z") == -5);
  CHECK(offset("2026-11-01T06:59:59.999Z") == -5);
  CHECK(offset("2026-11-01T07:00:00Z") == -6);
  CHECK(offset("2027-03-14T08:00:00Z") == -5);
}

TEST_CASE("zones are known by all their names, in any case, and show what their examples say") {
  for (const json& example : rule_file("sending/zones.json").at("examples")) {
    CAPTURE(example.dump());
    const sending::Zone* const zone = rulebook().zones.find(example.at("zone").get<std::string>());
    REQUIRE(zone != nullptr);
    const core::Instant at = *core::parse_instant(example.at("at").get<std::string>());
    CHECK(zone->offset_at(at) / core::minute == example.at("offsetMinutes"));
  }
  std::set<std::string> met;
  for (const sending::Zone& zone : rulebook().zones) {
    for (const std::string& name : zone.names) {
      CAPTURE(name);
      CHECK(met.insert(name).second);
      CHECK(rulebook().zones.find(name) == &zone);
    }
    if (!zone.region.empty()) {
      CAPTURE(zone.region);
      CHECK(std::binary_search(rulebook().regions.begin(), rulebook().regions.end(), zone.region));
    }
  }
  CHECK(met.size() > 200);
  CHECK(rulebook().zones.find("Mars/Olympus") == nullptr);
}

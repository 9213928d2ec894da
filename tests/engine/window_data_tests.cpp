#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/channel_data.hpp"
#include "engine/api/engine.hpp"
#include "tests/engine/rule_data.hpp"

using namespace liaotai;

namespace {

using nlohmann::json;
constexpr std::string_view sources = R"({"sources":[{"id":"page","tier":"official"}]})";

json channel_file() {
  return json::parse(R"({
    "channel": "letter", "version": "1", "reviewedOn": "2026-11-21",
    "triggers": [{ "type": "user-message", "source": { "id": "page", "locator": "top" }, "examples": [],
                   "opens": [{ "name": "user-message", "limits": "sending", "lengthMs": 1000 }] }],
    "allowed": { "neverOpened": [], "open": ["text"], "closed": [] },
    "alternatives": [], "errors": [], "notes": []
  })");
}

std::string problem_with(const json& file) {
  const std::string text = file.dump();
  const std::vector<packs::DataFile> files = {{"sources.json", sources}, {"windows/letter.json", text}};
  const auto channels = api::read_channels(files);
  if (channels) return "";
  CHECK(channels.error().code == core::ErrorCode::bad_pack);
  return channels.error().path;
}

}  // namespace

TEST_CASE("every example in the reply rules' data behaves") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  int examples = 0;
  for (const packs::DataFile& file : liaotai::tests::rule_data()) {
    if (!file.path.starts_with("windows/")) continue;
    const json channel = json::parse(file.text);
    for (const json& trigger : channel.at("triggers")) {
      CAPTURE(file.path, trigger.at("type"));
      REQUIRE_FALSE(trigger.at("examples").empty());
      for (const json& example : trigger.at("examples")) {
        const json request = {{"channel", channel.at("channel")},
                              {"events", example.at("events")},
                              {"now", example.at("now")},
                              {"safetyMarginMs", 0}};
        const json answer = json::parse(engine.call("replyWindow", request.dump()));
        CAPTURE(request.dump());
        CHECK(answer.at("value").at("state") == example.at("state"));
        ++examples;
      }
    }
  }
  CHECK(examples > 30);
}

TEST_CASE("a channel's file that does not say what it should is refused, with the place") {
  CHECK(problem_with(channel_file()).empty());

  json file = channel_file();
  file["triggers"][0]["opens"][0]["lengthMs"] = 0;
  CHECK(problem_with(file) == "windows/letter.json/triggers/0/opens/0");

  file = channel_file();
  file["triggers"][0]["source"]["id"] = "rumour";
  CHECK(problem_with(file) == "windows/letter.json/triggers/0/source");

  file = channel_file();
  file["triggers"][0]["closesEverything"] = true;
  CHECK(problem_with(file) == "windows/letter.json/triggers/0");

  file = channel_file();
  file["triggers"][0]["opens"][0]["lenghtMs"] = 5;
  CHECK(problem_with(file) == "windows/letter.json/triggers/0/opens/0/lenghtMs");

  file = channel_file();
  file["triggers"][0].erase("examples");
  CHECK(problem_with(file) == "windows/letter.json/triggers/0/examples");
}

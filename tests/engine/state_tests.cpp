#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/api/abilities.hpp"
#include "engine/api/engine.hpp"
#include "engine/api/state.hpp"
#include "tests/engine/rule_data.hpp"

using namespace liaotai;

namespace {

/// A request whose settings forbid a phrase, and know a field that does not exist.
std::string forbidding(const std::string& phrase) {
  return R"({"platform": "shopee", "kind": "message", "items": [{"id": "1", "text": "这里有蓝鲸和白鹿"}],)"
         R"( "settings": {"deny": [{"phrase": ")" +
         phrase + R"(", "colour": "blue"}]}})";
}

}  // namespace

TEST_CASE("all of the engine's data can be read") {
  REQUIRE_NOTHROW(api::prepare_all(api::prepare_state(tests::rule_data())));
}

TEST_CASE("data that can't be read is an error of the calls that need it, each time") {
  const std::vector<packs::DataFile> files{{"sources.json", "{"}};
  const core::Result<api::Engine> engine = api::Engine::load(files, api::all_abilities());
  REQUIRE(engine);
  const std::string answer = engine->call("lint", forbidding("蓝鲸"));
  CHECK(answer.find("\"error\"") != std::string::npos);
  CHECK(engine->call("lint", forbidding("蓝鲸")) == answer);
}

TEST_CASE("rules of one's own that were compiled for the last call change no answer") {
  const api::Engine engine = tests::load_engine();
  const std::string whale = engine.call("lint", forbidding("蓝鲸"));
  CHECK(whale.find("own-phrase") != std::string::npos);
  CHECK(whale.find("colour") != std::string::npos);
  CHECK(engine.call("lint", forbidding("蓝鲸")) == whale);
  const std::string deer = engine.call("lint", forbidding("白鹿"));
  CHECK(deer != whale);
  CHECK(tests::load_engine().call("lint", forbidding("白鹿")) == deer);
  CHECK(engine.call("lint", forbidding("蓝鲸")) == whale);
  const std::string broken = engine.call("lint", forbidding(""));
  CHECK(broken.find("bad_value") != std::string::npos);
  CHECK(engine.call("lint", forbidding("")) == broken);
}

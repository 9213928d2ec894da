#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"
#include "tests/engine/answers_file.hpp"
#include "tests/engine/rule_data.hpp"

namespace {

using nlohmann::json;

std::vector<std::filesystem::path> vector_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(LIAOTAI_VECTORS)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string request_text(const json& vector) {
  return vector.contains("requestText") ? vector.at("requestText").get<std::string>()
                                        : vector.at("request").dump();
}

/// Each vector has exactly one expectation: a value at a place of the answer, or an error with its place.
void check(const json& vector, const json& answer) {
  const json& expected = vector.at("expect");
  CAPTURE(answer.dump());
  if (expected.contains("error")) {
    REQUIRE(answer.contains("error"));
    CHECK(answer["error"]["code"].get<std::string>() + " at " + answer["error"]["path"].get<std::string>() ==
          expected["error"].get<std::string>() + " at " + expected.at("at").get<std::string>());
    return;
  }
  REQUIRE(answer.contains("value"));
  const json::json_pointer place(expected.at("at").get<std::string>());
  REQUIRE(answer["value"].contains(place));
  CHECK(answer["value"][place].dump() == expected.at("equals").dump());
}

}  // namespace

TEST_CASE("every vector is answered as it expects") {
  const liaotai::api::Engine engine = liaotai::tests::load_engine();
  std::ofstream answers;
  if (!liaotai::tests::answers_file().empty()) answers.open(liaotai::tests::answers_file());
  std::size_t count = 0;
  for (const std::filesystem::path& path : vector_files()) {
    const std::string file = path.lexically_relative(LIAOTAI_VECTORS).string();
    const json vectors = json::parse(std::ifstream(path));
    for (const json& vector : vectors) {
      CAPTURE(file, vector.at("name").get<std::string>(), vector.at("cites").get<std::string>());
      const std::string answer = engine.call(vector.at("call").get<std::string>(), request_text(vector));
      check(vector, json::parse(answer));
      if (answers.is_open()) answers << answer << '\n';
      ++count;
    }
  }
  CHECK(count > 0);
}

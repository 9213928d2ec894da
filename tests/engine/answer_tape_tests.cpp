#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/abilities.hpp"
#include "engine/api/answer_tape.hpp"
#include "engine/api/engine.hpp"
#include "engine/api/json_writer.hpp"
#include "tests/engine/random_text.hpp"

namespace {

using liaotai::api::AnswerTape;
using liaotai::api::JsonWriter;
using liaotai::tests::RandomText;
using nlohmann::ordered_json;

/// What the package's answer-tape.js does.
class TapeReader {
 public:
  ordered_json read(AnswerTape& tape) {
    if (tape.words().front() > 0) learn(ordered_json::parse(tape.tell()));
    words_ = tape.words();
    place_ = 1;
    ordered_json value = next();
    REQUIRE(place_ == words_.size());
    return value;
  }

 private:
  struct Known {
    std::string text;
    std::vector<std::string> names;
  };

  void learn(const ordered_json& told) {
    known_.resize(told[0].get<std::size_t>());
    for (std::size_t place = 1; place < told.size(); place += 2) {
      Known known{told[place + 1].get<std::string>(), {}};
      if (!told[place].is_null()) {
        known.names = known_.at(told[place].get<std::size_t>()).names;
        known.names.push_back(known.text);
      }
      known_.push_back(known);
    }
  }

  ordered_json next() {
    const std::uint32_t word = words_[place_++];
    const std::uint32_t rest = word >> 3U;
    switch (word & 7U) {
      case 0:
        return known_.at(rest).text;
      case 1:
        return rest;
      case 2:
        return number();
      case 3:
        return object(known_.at(rest).names);
      case 4:
        return list(rest);
      case 5:
        return rest == 2 ? ordered_json() : ordered_json(rest == 1);
      default:
        return ordered_json::parse(known_.at(rest).text);
    }
  }

  ordered_json number() {
    const std::uint64_t bits = words_[place_] | std::uint64_t{words_[place_ + 1]} << 32U;
    place_ += 2;
    double value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    // What is no whole number is on the tape as JSON.
    return static_cast<std::int64_t>(value);
  }

  ordered_json object(const std::vector<std::string>& names) {
    ordered_json fields = ordered_json::object();
    for (const std::string& name : names) fields[name] = next();
    return fields;
  }

  ordered_json list(std::size_t count) {
    ordered_json elements = ordered_json::array();
    for (std::size_t index = 0; index < count; ++index) elements.push_back(next());
    return elements;
  }

  std::vector<Known> known_{1};
  std::span<const std::uint32_t> words_;
  std::size_t place_ = 0;
};

/// Writes some value; the same for the same `random`.
void write_some(JsonWriter& json, RandomText& random, unsigned depth) {
  constexpr std::int64_t far = std::int64_t{1} << 53U;
  const std::uint32_t kind = random.below(depth == 0 ? 6 : 9);
  if (kind >= 7) {
    json.begin_object();
    // Names stand once in an object, so that each ends with its place.
    for (std::uint32_t place = random.below(5); place > 0; --place) {
      write_some(json.named_field(random.next(random.below(3)) + std::to_string(place)), random, depth - 1);
    }
    return json.end_object();
  }
  if (kind == 6) {
    json.begin_array();
    for (std::uint32_t left = random.below(5); left > 0; --left) write_some(json, random, depth - 1);
    return json.end_array();
  }
  if (kind == 5) return json.number(far - random.below(3));
  if (kind == 4) return json.number(std::int64_t{random.below(1U << 31U)} - (std::int64_t{1} << 30U));
  if (kind == 3) return json.decimal(random.below(1000) / 7.0);
  if (kind == 2) return json.flag(random.below(2) == 0);
  if (kind == 1) return json.null();
  json.text(random.next(random.below(20)));
}

}  // namespace

TEST_CASE("a tape holds what the JSON holds, however much was told and forgotten before", "[api]") {
  AnswerTape tape;
  TapeReader reader;
  for (std::uint32_t seed = 0; seed < 4000; ++seed) {
    CAPTURE(seed);
    JsonWriter json;
    RandomText random(seed);
    write_some(json, random, 5);
    tape.begin();
    JsonWriter taped(tape);
    RandomText again(seed);
    write_some(taped, again, 5);
    tape.finish();
    REQUIRE(reader.read(tape).dump() == ordered_json::parse(json.json()).dump());
  }
}

TEST_CASE("an error is no answer on a tape, and the next answer is one", "[api]") {
  const auto engine = liaotai::api::Engine::load({}, liaotai::api::routing_abilities());
  const std::size_t place = engine->place_of("whoGets");
  const std::string question =
      R"({"shop":{"id":"s","routing":false,"mainAccountJoins":false,"members":[],"groups":[]},)"
      R"("at":0,"buyer":"b","source":"other"})";
  AnswerTape tape;
  TapeReader reader;
  for (const char* broken : {"", "{}", R"({"shop":1})"}) {
    REQUIRE(engine->call_taped(place, broken, tape) == engine->call(place, broken));
    REQUIRE(engine->call_taped(place, question, tape).empty());
    REQUIRE(reader.read(tape).dump() == ordered_json::parse(engine->call(place, question)).dump());
  }
  REQUIRE(engine->call_taped(99, question, tape) == engine->call(99, question));
}

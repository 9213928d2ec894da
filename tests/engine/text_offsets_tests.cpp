#include <cstddef>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "engine/text/utf16_offsets.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/random_text.hpp"

using namespace liaotai::text;

TEST_CASE("a byte's place is counted in UTF-16 code units") {
  const std::string_view text = "aé微😀b";
  const Utf16Offsets offsets(text);
  CHECK(offsets.at(0) == 0);
  CHECK(offsets.at(1) == 1);
  CHECK(offsets.at(3) == 2);
  CHECK(offsets.at(6) == 3);
  CHECK(offsets.at(10) == 5);
  CHECK(offsets.at(11) == 6);
  CHECK(offsets.length() == 6);
  CHECK(utf16_length(text) == 6);
}

TEST_CASE("no place lies between two surrogates or past the text") {
  const Utf16Offsets offsets("😀b");
  CHECK(offsets.at(1) == 0);
  CHECK(offsets.at(3) == 0);
  CHECK(offsets.at(4) == 2);
  CHECK(offsets.at(99) == 3);
  CHECK(Utf16Offsets("").at(0) == 0);
}

TEST_CASE("offsets agree with counting from the start, in any order") {
  liaotai::tests::RandomText random(5);
  for (int round = 0; round < 200; ++round) {
    const std::string text = random.next(100);
    const Utf16Offsets offsets(text);
    std::size_t units = 0;
    CharacterReader reader(text);
    while (!reader.at_end()) {
      const Character character = reader.next();
      REQUIRE(offsets.at(character.begin) == units);
      REQUIRE(offsets.at(character.end - 1) == units);
      units += character.code_point > 0xFFFF ? 2 : 1;
      REQUIRE(offsets.at(character.end) == units);
    }
    REQUIRE(offsets.length() == units);
  }
}

TEST_CASE("only Unicode is UTF-8") {
  CHECK(is_utf8("微信😀"));
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));
  CHECK_FALSE(is_utf8("\xC0\x80"));
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));
  CHECK_FALSE(is_utf8("\xE5\xBE"));
}

TEST_CASE("code points go to UTF-8 and back") {
  liaotai::tests::RandomText random(6);
  for (int round = 0; round < 200; ++round) {
    const std::string text = random.next(50);
    REQUIRE(is_utf8(text));
    REQUIRE(to_utf8(code_points(text)) == text);
    REQUIRE(count_code_points(text) == 50);
  }
}

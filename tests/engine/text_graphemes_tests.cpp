#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/text/graphemes.hpp"
#include "engine/text/utf8.hpp"

using namespace liaotai::text;

TEST_CASE("people's characters are counted as people see them") {
  CHECK(count_graphemes("") == 0);
  CHECK(count_graphemes("微信") == 2);
  CHECK(count_graphemes("👨‍👩‍👧‍👦") == 1);
  CHECK(count_graphemes("🇨🇳🇸🇬") == 2);
  CHECK(count_graphemes("1️⃣e\u0301") == 2);
  CHECK(count_graphemes("한국") == 2);
  CHECK(count_graphemes("\r\n") == 1);
}

TEST_CASE("every case of Unicode's GraphemeBreakTest.txt breaks where it says") {
  std::ifstream file(LIAOTAI_GRAPHEME_TEST);
  REQUIRE(file.is_open());
  std::size_t cases = 0;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string text;
    std::vector<std::size_t> starts;
    for (std::string word; words >> word;) {
      if (word == "÷") starts.push_back(text.size());
      if (word == "÷" || word == "×") continue;
      text += to_utf8(std::u32string(1, static_cast<char32_t>(std::stoul(word, nullptr, 16))));
    }
    if (text.empty()) continue;
    starts.pop_back();  // the break at the end of the text begins nothing
    CAPTURE(line);
    CHECK(grapheme_starts(text) == starts);
    ++cases;
  }
  CHECK(cases == 602);
}

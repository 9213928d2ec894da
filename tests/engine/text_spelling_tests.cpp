#include <string_view>

#include <catch2/catch.hpp>

#include "engine/text/spelling.hpp"

namespace {

using namespace liaotai::text;

bool spells(std::u32string_view letters, char32_t character) {
  Spelling spelling;
  for (const char32_t letter : letters) {
    if (!spelling.add(letter)) return false;
  }
  bool is_spelled = false;
  spelling.each_character([&](char32_t each) { is_spelled = is_spelled || each == character; });
  return is_spelled;
}

}  // namespace

TEST_CASE("a syllable spells the characters with that sound, as folding gives them") {
  CHECK(spells(U"zhi", U'治'));
  CHECK(spells(U"wei", U'微'));
  CHECK(spells(U"nv", U'女'));
  CHECK(spells(U"nu", U'女'));  // who has no key for ü
  CHECK(spells(U"chong", U'重'));
  CHECK(spells(U"zhong", U'重'));
  CHECK(spells(U"ㄗㄨㄟ", U'最'));
  CHECK(spells(U"ㄓ", U'治'));
  CHECK(spells(U"ㄒㄩㄝ", U'学'));
  CHECK(spells(U"ㄩㄥ", U'用'));
  CHECK_FALSE(spells(U"wei", U'信'));
  CHECK_FALSE(spells(U"wee", U'微'));
  CHECK_FALSE(spells(U"wㄟ", U'微'));
  CHECK_FALSE(spells(U"zhuangg", U'装'));
}

TEST_CASE("a word is cut where its syllables end, all of them or none") {
  CHECK(syllable_cuts(U"weixin") == 0b1001001);
  CHECK(syllable_cuts(U"wei1xin4") == 0b100010001);
  CHECK(syllable_cuts(U"xian") == 0b10101);  // xian or xi an
  CHECK(syllable_cuts(U"ㄐㄧㄚㄌㄞˋ") == 0b1001001);
  CHECK(syllable_cuts(U"weixinx") == 0);
  CHECK(syllable_cuts(U"whatsapp") == 0);
  CHECK(syllable_cuts(U"1wei") == 0);
  CHECK(syllable_cuts(U"a") == 0);
  CHECK(syllable_cuts(U"maimaimaimaimaimaimaimaimaimaimaimaimai") == 0);
}

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/text/fold.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/random_text.hpp"

namespace {

using namespace liaotai::text;

/// The symbols of the words alone, as a search for phrases sees them.
std::string words(std::string_view text) {
  std::u32string symbols;
  for (const Symbol& symbol : fold(text).symbols) {
    if (is_word(symbol.kind)) symbols.push_back(symbol.symbol);
  }
  return to_utf8(symbols);
}

std::string plain_words(std::string_view text) {
  std::u32string symbols;
  for (const Symbol& symbol : fold(text).symbols) {
    if (is_word(symbol.kind)) symbols.push_back(symbol.plain);
  }
  return to_utf8(symbols);
}

std::string digits(std::string_view text) {
  std::string found;
  for (const Symbol& symbol : fold(text).symbols) {
    if (symbol.digit_value != no_digit) found.push_back(static_cast<char>('0' + symbol.digit_value));
  }
  return found;
}

FoldSet all_folds(std::string_view text) {
  const FoldedText folded = fold(text);
  return folded.symbols.empty() ? FoldSet() : folds_between(folded, 0, folded.symbols.size() - 1);
}

std::string kinds(std::string_view text) {
  static constexpr std::string_view names = "adhkgosif|";
  std::string found;
  for (const Symbol& symbol : fold(text).symbols)
    found.push_back(names[static_cast<std::size_t>(symbol.kind)]);
  return found;
}

bool is_boundary(std::string_view text, std::size_t byte) {
  return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

}  // namespace

TEST_CASE("every form of a disguise reads as what it stands for") {
  struct Row {
    std::string_view disguised;
    std::string_view words;
    FoldSet folds;
  };
  const std::vector<Row> rows = {
      {"ＶＸ", "vx", Fold::width | Fold::letter_case},
      {"VX", "vx", Fold::letter_case},
      {"𝐕𝓍", "vx", Fold::styled | Fold::letter_case},
      {"ⓥⓧ", "vx", Fold::styled},
      {"🅥🅧", "vx", Fold::styled},
      {"🆅🆇", "vx", Fold::styled},
      {"🇻🇽", "vx", Fold::styled},
      {"ᴠx", "vx", Fold::styled},
      {"Ⅴx", "vx", Fold::styled | Fold::letter_case},
      {"ꓦx", "vx", Fold::confusable},
      {"wеixin", "weixin", Fold::confusable},
      {"wēixìn", "weixin", Fold::accent},
      {"we\u0304ixi\u0300n", "weixin", Fold::accent},
      {"we1x1n", "weixin", Fold::leet},
      {"w3ixin", "weixin", Fold::leet},
      {"l@z@da", "lazada", Fold::leet},
      {"w e i x i n", "weixin", Fold::space_before},
      {"v·x", "vx", Fold::filler_before},
      {"微-信", "微信", Fold::filler_before},
      {"微🌸信", "微信", Fold::filler_before},
      {"w🍎e🍎i", "wei", Fold::filler_before},
      {"好🍎", "好评", Fold::shape | Fold::homophone | Fold::everyday},
      {"微\u200b信", "微信", Fold::invisible_before},
      {"微\u00ad信", "微信", Fold::invisible_before},
      {"微\u2060信", "微信", Fold::invisible_before},
      {"微\u3164信", "微信", Fold::invisible_before},
      {"微\U000E0041信", "微信", Fold::invisible_before},
      {"微\u202e信", "微信", Fold::invisible_before},
      {"微\ufe0f信", "微信", Fold::invisible_before},
      {"聯繫電話", "联系电话", Fold::variant},
      {"⼿机", "手机", Fold::variant},
      {"薇信", "微信", Fold::homophone},
      {"徽信", "微信", Fold::shape},
      {"徵信", "微信", Fold::shape | Fold::variant},
      {"微芯", "微信", Fold::homophone},
      {"㊙密", "秘密", Fold::styled | Fold::variant},
      {"ﬁne", "fine", Fold::styled},
      {"①③⑧", "138", Fold::digit | Fold::styled},
      {"第壹", "第一", FoldSet(Fold::digit)},
  };
  for (const Row& row : rows) {
    CAPTURE(row.disguised);
    CHECK(words(row.disguised) == row.words);
    CHECK(all_folds(row.disguised).bits() == row.folds.bits());
  }
}

TEST_CASE("every form of a digit has its value") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"0123456789", "0123456789"},
      {"０１２３４５６７８９", "0123456789"},
      {"⓪①②③④⑤⑥⑦⑧⑨", "0123456789"},
      {"⑴⑵⑶⑷⑸⑹⑺⑻⑼", "123456789"},
      {"⒈⒉⒊⒋⒌⒍⒎⒏⒐", "123456789"},
      {"⓿❶❷❸❹❺❻❼❽❾", "0123456789"},
      {"➀➁➂➃➄➅➆➇➈", "123456789"},
      {"➊➋➌➍➎➏➐➑➒", "123456789"},
      {"⓵⓶⓷⓸⓹⓺⓻⓼⓽", "123456789"},
      {"⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"},
      {"₀₁₂₃₄₅₆₇₈₉", "0123456789"},
      {"𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "0123456789"},
      {"𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "0123456789"},
      {"🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹", "0123456789"},
      {"0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣", "0123456789"},
      {"٠١٢٣٤٥٦٧٨٩", "0123456789"},
      {"۰۱۲۳۴۵۶۷۸۹", "0123456789"},
      {"๐๑๒๓๔๕๖๗๘๙", "0123456789"},
      {"०१२३४५६७८९", "0123456789"},
      {"〇一二三四五六七八九", "0123456789"},
      {"零壹贰叁肆伍陆柒捌玖", "0123456789"},
      {"零壹貳參肆伍陸柒捌玖", "0123456789"},
      {"〇〡〢〣〤〥〦〧〨〩", "0123456789"},
      {"㈠㈡㈢㈣㈤㈥㈦㈧㈨", "123456789"},
      {"㊀㊁㊂㊃㊄㊅㊆㊇㊈", "123456789"},
      {"洞幺两拐勾", "01279"},
      {"么兩", "12"},
      {"09🐟37", "0937"},
      {"○二三○○四", "023004"},
      {"全○好", ""},
      {"⑩⑫⑳", "101220"},
      {"⑽⒓⓫➓🔟", "1012111010"},
      {"十百千甲", ""},
      {"ⅠⅣⅩ½", ""},
  };
  for (const auto& [text, values] : rows) {
    CAPTURE(text);
    CHECK(digits(text) == values);
  }
}

TEST_CASE("a Han numeral is a word and a digit") {
  const FoldedText folded = fold("第一");
  CHECK(folded.symbols[1].symbol == U'一');
  CHECK(folded.symbols[1].kind == SymbolKind::han);
  CHECK(folded.symbols[1].digit_value == 1);
  CHECK(fold("伍").symbols[0].symbol == U'伍');
}

TEST_CASE("what is a guess can be undone") {
  CHECK(plain_words("薇芯") == "薇芯");
  CHECK(plain_words("徵信") == "征信");
  CHECK(plain_words("wеi") == "wеi");
  CHECK(plain_words("we1xin") == "we1xin");
  CHECK(plain_words("電話") == "电话");
  CHECK(plain_words("ＶＸ") == "vx");
}

TEST_CASE("words of other scripts are left as they are") {
  CHECK(words("Αθήνα") == "αθηνα");
  CHECK(words("Москва") == "москва");
  CHECK(all_folds("Москва").has(Fold::native_script));
  CHECK_FALSE(all_folds("Москва").has(Fold::confusable));
  CHECK(words("ух") == "yx");
  CHECK(all_folds("ух").has(Fold::confusable));
  CHECK(words("สวัสดี") == "สวัสดี");
  CHECK(words("한국어") == "한국어");
  CHECK(words("がっこう") == "がっこう");
  CHECK(words("điện thoại") == "dienthoai");
}

TEST_CASE("each symbol knows its kind") {
  CHECK(kinds("a1一あ한я") == "adhkgo");
  CHECK(kinds(" .@·🌸") == "siiff");
  CHECK(kinds("好的。是") == "hh|h");
  CHECK(kinds("好的，是的") == "hh|hh");
  CHECK(kinds("好的\n是的") == "hh|hh");
  CHECK(kinds("shop.example.com") == "aaaaiaaaaaaaiaaa");
  CHECK(kinds("ok. no") == "aa|saa");
  CHECK(kinds("ok.") == "aa|");
  CHECK(kinds("w,e,i") == "afafa");
  CHECK(kinds("w. e. i") == "afsafsa");
  CHECK(kinds("微，信") == "hfh");
  CHECK(kinds("加\n微\n信") == "hfhfh");
  CHECK(kinds("1,234") == "dfddd");
  CHECK(kinds("ab?cd=1") == "aaiaaid");
  CHECK(kinds("是吗？好的") == "hh|hh");
  CHECK(kinds("🇨🇳") == "f");
  CHECK(kinds("🇨🇳🇻🇽") == "faa");
  CHECK(kinds("❤️") == "f");
}

TEST_CASE("invisible characters give no symbols") {
  CHECK(fold("\u200b\u200d\ufe0f\u2063\u3164\u00ad\ufeff").symbols.empty());
  CHECK(fold("").symbols.empty());
}

TEST_CASE("every heart is one symbol") {
  for (const std::string_view heart : {"❤", "❤️", "♥", "♡", "💗", "💕", "🧡", "🖤", "❣"}) {
    CAPTURE(heart);
    const FoldedText folded = fold(heart);
    REQUIRE(folded.symbols.size() == 1);
    CHECK(folded.symbols[0].symbol == U'❤');
    CHECK(folded.symbols[0].end == heart.size());
  }
}

TEST_CASE("a span of symbols is a span of the text") {
  const std::string_view text = "加1️⃣v\u200b️x了";
  const FoldedText folded = fold(text);
  REQUIRE(folded.symbols.size() == 5);
  CHECK(text.substr(folded.symbols[1].begin, folded.symbols[1].end - folded.symbols[1].begin) == "1️⃣");
  CHECK(text.substr(folded.symbols[2].begin, folded.symbols[3].end - folded.symbols[2].begin) ==
        "v\u200b️x");
}

TEST_CASE("folds between symbols leave out what stands before the first") {
  const FoldedText folded = fold("a -\u200bb c");
  CHECK(folded.symbols[3].folds.has(Fold::filler_before));
  CHECK(folds_between(folded, 3, 3).empty());
  CHECK(folds_between(folded, 3, 5).bits() == FoldSet(Fold::space_before).bits());
}

TEST_CASE("spans ascend, lie between characters and stay within any text") {
  liaotai::tests::RandomText random(1);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random.next(24);
    CAPTURE(code_points(text));
    std::uint32_t before_begin = 0;
    std::uint32_t before_end = 0;
    for (const Symbol& symbol : fold(text).symbols) {
      REQUIRE(symbol.begin < symbol.end);
      REQUIRE(symbol.end <= text.size());
      REQUIRE(is_boundary(text, symbol.begin));
      REQUIRE(is_boundary(text, symbol.end));
      REQUIRE((symbol.begin >= before_end || (symbol.begin == before_begin && symbol.end == before_end)));
      before_begin = symbol.begin;
      before_end = symbol.end;
      const bool is_value = symbol.digit_value <= 9 || symbol.digit_value == no_digit;
      REQUIRE(is_value);
    }
  }
}

TEST_CASE("folding into used memory gives the same symbols") {
  liaotai::tests::RandomText random(2);
  FoldedText reused;
  for (int round = 0; round < 300; ++round) {
    const std::string text = random.next(24);
    fold(text, reused);
    const FoldedText fresh = fold(text);
    REQUIRE(reused.symbols.size() == fresh.symbols.size());
    for (std::size_t index = 0; index < fresh.symbols.size(); ++index) {
      REQUIRE(reused.symbols[index].symbol == fresh.symbols[index].symbol);
      REQUIRE(reused.symbols[index].folds == fresh.symbols[index].folds);
    }
  }
}

TEST_CASE("a folded text folds into itself") {
  liaotai::tests::RandomText random(3);
  for (int round = 0; round < 1000; ++round) {
    std::u32string symbols;
    for (const Symbol& symbol : fold(random.next(1)).symbols) symbols.push_back(symbol.symbol);
    std::u32string again;
    for (const Symbol& symbol : fold(to_utf8(symbols)).symbols) again.push_back(symbol.symbol);
    REQUIRE(again == symbols);
  }
}

TEST_CASE("a phrase has the same symbols under every disguise") {
  using Disguise = std::u32string (*)(char32_t);
  const std::vector<Disguise> disguises = {
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'A'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'ａ'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'Ａ'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'ⓐ'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'🄰'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'🅐'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'𝐀'); },
      [](char32_t letter) { return std::u32string(1, letter - U'a' + U'𝚊'); },
      [](char32_t letter) {
        return std::u32string{letter, U'\u200b'};
      },
      [](char32_t letter) {
        return std::u32string{letter, U'\u0301'};
      },
      [](char32_t letter) {
        return std::u32string{letter, U'·'};
      },
      [](char32_t letter) {
        return std::u32string{letter, U' ', U'🌸'};
      },
      [](char32_t letter) {
        return std::u32string{letter, U','};
      },
  };
  liaotai::tests::RandomText random(9);
  for (int round = 0; round < 500; ++round) {
    std::u32string phrase;
    for (std::uint32_t count = 0; count < 2 + random.below(8); ++count)
      phrase.push_back(U'a' + random.below(26));
    for (const Disguise disguise : disguises) {
      std::u32string disguised;
      for (const char32_t letter : phrase) disguised += disguise(letter);
      CAPTURE(to_utf8(disguised));
      REQUIRE(words(to_utf8(disguised)) == to_utf8(phrase));
    }
  }
}

TEST_CASE("a text of any size gives as many symbols as its parts") {
  for (const std::string_view part : {"a@b.", "加", "🌸", "w,", "1a", "v ", "⑫\u0301", "🇻"}) {
    std::string text;
    for (int count = 0; count < 2000; ++count) text += part;
    CAPTURE(part);
    CHECK(fold(text).symbols.size() == 2000 * fold(std::string(part)).symbols.size());
  }
}

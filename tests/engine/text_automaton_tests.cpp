#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/text/automaton.hpp"
#include "engine/text/fold.hpp"
#include "engine/text/marked_phrase.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/random_text.hpp"

namespace {

using namespace liaotai::text;

using Found =
    std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;  // last, first, id, skipped

std::vector<Found> found_by(const Automaton& automaton, const FoldedText& text) {
  std::vector<Found> all;
  automaton.scan(text, [&all](const PatternMatch& match) {
    all.emplace_back(match.last, match.first, match.id, match.skipped);
  });
  return all;
}

/// The slow and simple answer: from each last symbol backwards, pattern by pattern.
std::vector<Found> found_slowly(const std::vector<Pattern>& patterns, const FoldedText& text) {
  std::vector<Found> all;
  for (std::size_t last = 0; last < text.symbols.size(); ++last) {
    for (const Pattern& pattern : patterns) {
      if (pattern.symbols.empty()) continue;
      std::size_t matched = 0;
      for (std::size_t back = last + 1; back-- > 0;) {
        const Symbol& symbol = text.symbols[back];
        const bool ends_clause = symbol.kind == SymbolKind::clause_end;
        const bool must_match = back == last || is_word(symbol.kind) || ends_clause;
        if (!must_match) continue;
        if (symbol.symbol != pattern.symbols[pattern.symbols.size() - 1 - matched]) break;
        if (++matched == pattern.symbols.size()) {
          all.emplace_back(last, back, pattern.id, last - back + 1 - matched);
          break;
        }
      }
    }
  }
  return all;
}

/// Patterns numbered as they come, with what they refer to.
class KeptPatterns {
 public:
  void add(std::u32string symbols) {
    const auto id = static_cast<std::uint32_t>(patterns_.size());
    patterns_.push_back({kept_.emplace_back(std::move(symbols)), id});
  }
  const std::vector<Pattern>& all() const { return patterns_; }

 private:
  std::deque<std::u32string> kept_;
  std::vector<Pattern> patterns_;
};

std::vector<std::string> texts_found(const std::vector<std::string_view>& wanted, std::string_view text) {
  const FoldedText folded = fold(text);
  std::vector<std::string> all;
  KeptPatterns patterns;
  for (const std::string_view phrase : wanted) patterns.add(phrase_symbols(fold(phrase)));
  Automaton(patterns.all()).scan(folded, [&](const PatternMatch& match) {
    const std::uint32_t begin = folded.symbols[match.first].begin;
    all.emplace_back(text.substr(begin, folded.symbols[match.last].end - begin));
  });
  return all;
}

}  // namespace

TEST_CASE("a phrase is found through its disguises, with its exact characters") {
  using Texts = std::vector<std::string>;
  CHECK(texts_found({"微信"}, "请加薇✨芯吧") == Texts{"薇✨芯"});
  CHECK(texts_found({"weixin"}, "我的W e i-x.i.n号") == Texts{"W e i-x.i.n"});
  CHECK(texts_found({"add me"}, "please addme, or add  me") == Texts{"addme", "add  me"});
  CHECK(texts_found({"v❤"}, "加v 💗 abc") == Texts{"v 💗"});
  CHECK(texts_found({"微信"}, "加微。信任").empty());
  CHECK(texts_found({"微信", "加微信", "信"}, "加微信") == Texts{"加微信", "微信", "信"});
  CHECK(texts_found({"vx"}, "v v x") == Texts{"v x"});
  CHECK(texts_found({"138"}, "1️⃣3️⃣8️⃣") == Texts{"1️⃣3️⃣8️⃣"});
  CHECK(texts_found({}, "加微信").empty());
}

TEST_CASE("phrases keep their words and a sign at the end") {
  CHECK(to_utf8(phrase_symbols(fold("Add me on WeChat"))) == "addmeonwechat");
  CHECK(to_utf8(phrase_symbols(fold("V❤️"))) == "v❤");
  CHECK(to_utf8(phrase_symbols(fold("加，我 "))) == "加我");
  CHECK(phrase_symbols(fold("")).empty());
}

TEST_CASE("a phrase as it is written keeps its marks") {
  const auto marked = [](std::string_view phrase) { return marked_phrase(fold(phrase)); };
  const MarkedPhrase bracketed = marked("【限量】 ！");
  CHECK(to_utf8(bracketed.leading) == "【");
  CHECK(to_utf8(bracketed.symbols) == "限量");
  CHECK(to_utf8(bracketed.trailing) == "】!");
  CHECK(to_utf8(marked("加我 微·信，abc").symbols) == "加我微信,abc");
  CHECK(to_utf8(marked("一行\r\n\n二行\n").symbols) == "一行\n二行");
  CHECK(to_utf8(marked("$$").leading) == "$");
  CHECK(to_utf8(marked("$$").symbols) == "$");
  CHECK(marked(" \u200B").symbols.empty());
}

TEST_CASE("a comma between single characters ends a clause where more words stand around it") {
  FoldedText phrase = fold("好，亲");
  CHECK(to_utf8(marked_phrase(phrase).symbols) == "好亲");
  REQUIRE(end_clauses_within(phrase));
  CHECK(to_utf8(marked_phrase(phrase).symbols) == "好,亲");
  CHECK_FALSE(end_clauses_within(phrase));
}

TEST_CASE("the automaton finds what a slow search finds") {
  liaotai::tests::RandomText random(7);
  static const std::u32string alphabet = U"ab微c ·❤。";
  const auto text_of = [&random](std::size_t size, std::uint32_t letters) {
    std::u32string text;
    for (std::size_t count = 0; count < size; ++count) text.push_back(alphabet[random.below(letters)]);
    return to_utf8(text);
  };
  std::size_t matches = 0;
  for (int round = 0; round < 2000; ++round) {
    KeptPatterns patterns;
    const std::uint32_t count = random.below(12);
    for (std::uint32_t number = 0; number < count; ++number) {
      std::u32string symbols = phrase_symbols(fold(text_of(random.below(6), 4)));
      if (symbols.size() > 1 && random.below(4) == 0) symbols.insert(1, 1, U'。');
      if (random.below(4) == 0) symbols.push_back(U'❤');
      patterns.add(std::move(symbols));
    }
    const FoldedText text = fold(text_of(random.below(60), static_cast<std::uint32_t>(alphabet.size())));
    std::vector<Found> fast = found_by(Automaton(patterns.all()), text);
    std::vector<Found> slow = found_slowly(patterns.all(), text);
    matches += slow.size();
    CHECK(std::is_sorted(fast.begin(), fast.end(), [](const Found& left, const Found& right) {
      return std::get<0>(left) < std::get<0>(right);
    }));
    std::sort(fast.begin(), fast.end());
    std::sort(slow.begin(), slow.end());
    REQUIRE(fast == slow);
  }
  CHECK(matches > 5000);
}

TEST_CASE("thousands of phrases are found each by itself") {
  liaotai::tests::RandomText random(11);
  KeptPatterns patterns;
  for (int number = 0; number < 2000; ++number) {
    std::u32string symbols;
    for (int count = 0; count < 5; ++count)
      symbols.push_back(static_cast<char32_t>(0x4E00 + random.below(900)));
    patterns.add(phrase_symbols(fold(to_utf8(symbols))));
  }
  const Automaton automaton(patterns.all());
  for (std::size_t id = 0; id < patterns.all().size(); id += 37) {
    const std::vector<Found> found = found_by(automaton, fold(to_utf8(patterns.all()[id].symbols)));
    REQUIRE(
        std::any_of(found.begin(), found.end(), [&](const Found& each) { return std::get<2>(each) == id; }));
  }
}

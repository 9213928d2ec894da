#include <algorithm>
#include <functional>
#include <string>

#include <catch2/catch.hpp>

#include "engine/lint/linter.hpp"
#include "engine/lint/repair.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/built_in_rules.hpp"

using namespace liaotai;

namespace {

/// Puts each character of a text through `disguise`.
std::string disguised(std::string_view text, const std::function<std::string(char32_t)>& disguise) {
  std::string result;
  for (const char32_t character : text::code_points(text)) result += disguise(character);
  return result;
}

std::string zero_width(char32_t character) {
  return text::to_utf8(std::u32string{character, U'\u200B'});
}

std::string fullwidth(char32_t character) {
  const bool has_wide_form = character > U' ' && character <= U'~';
  return text::to_utf8(
      std::u32string(1, has_wide_form ? static_cast<char32_t>(character + 0xFEE0) : character));
}

/// Letters of Cyrillic that look Latin.
std::string cyrillic(char32_t character) {
  constexpr std::u32string_view latin = U"aeocpxyisj";
  constexpr std::u32string_view others = U"аеосрхуіѕј";
  const std::size_t place = latin.find(character);
  return text::to_utf8(std::u32string(1, place == std::u32string_view::npos ? character : others[place]));
}

bool is_digit(char32_t character) {
  return character >= U'0' && character <= U'9';
}

std::string keycap(char32_t character) {
  return text::to_utf8(is_digit(character) ? std::u32string{character, U'\uFE0F', U'\u20E3'}
                                           : std::u32string{character});
}

std::string han_digit(char32_t character) {
  constexpr std::u32string_view digits = U"〇幺二三四五六七八九";
  return text::to_utf8(std::u32string(1, is_digit(character) ? digits[character - U'0'] : character));
}

/// The text with its first Han character that has a stand-in replaced by it.
std::string with_stand_in(std::string_view text) {
  constexpr std::u32string_view meant = U"微信最低价网全国级返评治愈抢杀独赌博癌限时秒转码扫群优惠";
  constexpr std::u32string_view others = U"薇芯蕞氐玠罔荃囯圾仮坪冶喻戗沙毒睹搏嵒陷莳渺啭玛嫂裙忧蕙";
  std::u32string points = text::code_points(text);
  for (char32_t& point : points) {
    const std::size_t place = meant.find(point);
    if (place == std::u32string_view::npos) continue;
    point = others[place];
    break;
  }
  return text::to_utf8(points);
}

bool is_han(char32_t character) {
  return character >= U'\u4E00' && character <= U'\u9FFF';
}

/// Whether the part is of Han characters alone, at least three of them.
bool is_phrase_of_han(std::string_view part) {
  constexpr std::size_t fewest = 3;
  const std::u32string points = text::code_points(part);
  return points.size() >= fewest && std::all_of(points.begin(), points.end(), is_han);
}

/// Whether nothing had to be seen through in the part: a phrase of stand-ins alone says nothing.
bool is_plain(lint::Linter& linter, const packs::Example& example) {
  for (const lint::Finding& each : linter.lint(example.text)) {
    for (const lint::FoldSpan& fold : each.folds) {
      if (fold.kind == text::Fold::homophone || fold.kind == text::Fold::shape) return false;
    }
  }
  return true;
}

bool is_claim(const packs::Rule& rule) {
  using packs::Category;
  return rule.category == Category::absolute_claim || rule.category == Category::unregistered_promo ||
         rule.category == Category::inducement || rule.category == Category::medical_claim ||
         rule.category == Category::sensitive_topic;
}

bool is_category_flagged(lint::Linter& linter, packs::Category category, std::string_view text) {
  const std::vector<lint::Finding> findings = linter.lint(text);
  return std::any_of(findings.begin(), findings.end(),
                     [&](const lint::Finding& each) { return each.rule->category == category; });
}

bool is_flagged(lint::Linter& linter, const std::string& rule, std::string_view text) {
  for (const lint::Finding& finding : linter.lint(text)) {
    if (finding.rule->id == rule) return true;
  }
  return false;
}

/// Calls `check(rule, linter, example)` for every text that a rule about single texts flags.
void each_flagged(const tests::BuiltInRules& built_in,
                  const std::function<void(const packs::Rule&, lint::Linter&, const std::string&)>& check) {
  for (const packs::Rule* rule : built_in.rules.rules()) {
    // Their examples are templates and no texts.
    if (packs::is_about_templates(rule->kind)) continue;
    const packs::TextKind kind = rule->texts.empty() ? packs::TextKind::message : rule->texts.front();
    for (const packs::Platform platform : rule->platforms) {
      lint::Linter linter(built_in.rules, built_in.none, {platform, kind, {}});
      for (const packs::Example& example : rule->flags) {
        if (example.times == 1) check(*rule, linter, example.text);
      }
    }
  }
}

}  // namespace

TEST_CASE("zero-width characters everywhere hide nothing") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  each_flagged(built_in, [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
    // Invisible characters count: a text over one limit may be over a higher one, which says more.
    if (rule.kind == packs::RuleKind::length) return;
    CAPTURE(rule.id, text);
    CHECK(is_flagged(linter, rule.id, disguised(text, zero_width)));
  });
}

TEST_CASE("fullwidth forms hide nothing") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  each_flagged(built_in, [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
    // A wide form takes more bytes, and a limit in bytes other characters.
    if (rule.kind == packs::RuleKind::length) return;
    CAPTURE(rule.id, text);
    CHECK(is_flagged(linter, rule.id, disguised(text, fullwidth)));
  });
}

TEST_CASE("letters that look Latin and digits in keycaps hide nothing") {
  each_flagged(tests::built_in_rules(),
               [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
                 if (rule.kind == packs::RuleKind::length) return;
                 for (const std::string& hidden : {disguised(text, cyrillic), disguised(text, keycap)}) {
                   CAPTURE(rule.id, hidden);
                   CHECK(is_category_flagged(linter, rule.category, hidden));
                 }
               });
}

TEST_CASE("digits written as Han characters hide no number") {
  each_flagged(tests::built_in_rules(),
               [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
                 if (rule.kind != packs::RuleKind::phone) return;
                 CAPTURE(text);
                 CHECK(is_flagged(linter, rule.id, disguised(text, han_digit)));
               });
}

TEST_CASE("marks, pictures and stand-ins hide no claim in Chinese") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  for (const packs::Rule* rule : built_in.rules.rules()) {
    if (!is_claim(*rule)) continue;
    lint::Linter linter(built_in.rules, built_in.none,
                        {rule->platforms.front(), packs::TextKind::message, {}});
    for (const packs::Example& example : rule->flags) {
      if (!is_phrase_of_han(example.part)) continue;
      const std::size_t place = example.text.find(example.part);
      const auto with = [&](const std::string& part) {
        std::string text = example.text;
        return text.replace(place, example.part.size(), part);
      };
      for (const std::u32string_view between : {U"·", U"✿", U"😀", U" ", U"-"}) {
        const std::string hidden = with(disguised(example.part, [&](char32_t character) {
          return text::to_utf8(std::u32string(1, character)) + text::to_utf8(between);
        }));
        CAPTURE(rule->id, hidden);
        CHECK(is_category_flagged(linter, rule->category, hidden));
      }
      CAPTURE(rule->id, example.text);
      if (is_plain(linter, example))
        CHECK(is_category_flagged(linter, rule->category, with(with_stand_in(example.part))));
    }
  }
}

TEST_CASE("what stands around a text does not change what is found in it") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  each_flagged(built_in, [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
    using packs::RuleKind;
    if (rule.kind == RuleKind::length || rule.kind == RuleKind::empty || rule.kind == RuleKind::density)
      return;
    CAPTURE(rule.id, text);
    CHECK(is_flagged(linter, rule.id, "您好。" + text + "。谢谢"));
  });
}

TEST_CASE("spans never cut a character, and fixes leave nothing of their rule") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  each_flagged(built_in, [](const packs::Rule& rule, lint::Linter& linter, const std::string& text) {
    const std::string framed = "😀您好，" + text + "，谢谢惠顾";
    for (const lint::Finding& finding : linter.lint(framed)) {
      CAPTURE(rule.id, framed);
      CHECK(text::is_utf8(std::string_view(framed).substr(0, finding.begin)));
      CHECK(text::is_utf8(std::string_view(framed).substr(finding.begin, finding.end - finding.begin)));
      for (const lint::Fix& fix : finding.fixes) {
        const std::string fixed = lint::apply(framed, fix.edits);
        CAPTURE(fixed);
        CHECK_FALSE(is_flagged(linter, finding.rule->id, fixed));
      }
    }
  });
}

TEST_CASE("megabytes of hostile text are judged") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  lint::Linter linter(built_in.rules, built_in.none,
                      {packs::Platform::xiaohongshu, packs::TextKind::message, {}});
  for (const std::string_view piece :
       {"a@b.", "加", "😀", "com.", "1 ", "微信不", "\u200b", "好评", "最", "h t t p "}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    CAPTURE(piece);
    CHECK_NOTHROW(linter.lint(text));
  }
}

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

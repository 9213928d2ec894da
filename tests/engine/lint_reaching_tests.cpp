#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "engine/lint/linter.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/built_in_rules.hpp"
#include "tests/engine/disguises.hpp"

using namespace liaotai;

// Every example of the rules about reaching people elsewhere, through every disguise: it is still found, and
// the part is exactly what was disguised; and every look-alike still passes.

namespace {

bool is_about_reaching(const packs::Rule& rule) {
  using packs::Category;
  return rule.category == Category::external_contact || rule.category == Category::external_platform ||
         rule.category == Category::url || rule.category == Category::phone;
}

/// Calls `check(rule, linter)` for every rule about reaching people elsewhere.
template <class Check>
void each_rule(const Check& check) {
  for (const packs::Rule* rule : tests::built_in_rules().rules.rules()) {
    if (!is_about_reaching(*rule)) continue;
    const packs::TextKind kind = rule->texts.empty() ? packs::TextKind::message : rule->texts.front();
    lint::Linter linter(tests::built_in_rules().rules, tests::built_in_rules().none,
                        {rule->platforms.front(), kind, {}});
    check(*rule, linter);
  }
}

/// What is found in `text`, as places, without the rule: another of the same category may say more.
bool finds_part(lint::Linter& linter, const packs::Rule& rule, std::string_view text, std::size_t begin,
                std::size_t end) {
  const std::vector<lint::Finding> findings = linter.lint(text);
  return std::any_of(findings.begin(), findings.end(), [&](const lint::Finding& each) {
    return each.rule->category == rule.category && each.begin == begin && each.end == end;
  });
}

bool finds_any(lint::Linter& linter, const packs::Rule& rule, std::string_view text) {
  const std::vector<lint::Finding> findings = linter.lint(text);
  return std::any_of(findings.begin(), findings.end(),
                     [&](const lint::Finding& each) { return each.rule->id == rule.id; });
}

std::size_t characters(std::string_view text) {
  return text::code_points(text).size();
}

}  // namespace

TEST_CASE("a disguised contact is found with exactly its part") {
  each_rule([](const packs::Rule& rule, lint::Linter& linter) {
    for (const packs::Example& example : rule.flags) {
      const std::size_t place = example.text.find(example.part);
      const std::size_t first = characters(std::string_view(example.text).substr(0, place));
      const std::size_t last = first + characters(example.part) - 1;
      for (const tests::Disguise& disguise : tests::disguises) {
        const tests::Disguised hidden = tests::disguised(example.text, disguise);
        CAPTURE(rule.id, example.text, disguise.name, hidden.text);
        CHECK(finds_part(linter, rule, hidden.text, hidden.begins[first], hidden.ends[last]));
      }
    }
  });
}

TEST_CASE("a look-alike passes in every disguise") {
  each_rule([](const packs::Rule& rule, lint::Linter& linter) {
    for (const packs::Example& example : rule.passes) {
      for (const tests::Disguise& disguise : tests::disguises) {
        const tests::Disguised hidden = tests::disguised(example.text, disguise);
        CAPTURE(rule.id, example.text, disguise.name, hidden.text);
        CHECK_FALSE(finds_any(linter, rule, hidden.text));
      }
    }
  });
}

TEST_CASE("Traditional characters and Simplified ones are judged alike") {
  each_rule([](const packs::Rule& rule, lint::Linter& linter) {
    for (const packs::Example& example : rule.flags) {
      const std::string other = tests::traditional(example.text);
      const std::string part = tests::traditional(example.part);
      CAPTURE(rule.id, other, part);
      const std::size_t place = other.find(part);
      CHECK(finds_part(linter, rule, other, place, place + part.size()));
    }
    for (const packs::Example& example : rule.passes) {
      CAPTURE(rule.id, example.text);
      CHECK_FALSE(finds_any(linter, rule, tests::traditional(example.text)));
    }
  });
}

TEST_CASE("what stands before and behind a contact does not move its part") {
  each_rule([](const packs::Rule& rule, lint::Linter& linter) {
    for (const packs::Example& example : rule.flags) {
      for (const std::string_view before : {"😀您好。", "Hi! ", "\n\n"}) {
        const std::string text = std::string(before) + example.text + "\n谢谢惠顾🌷";
        const std::size_t place = before.size() + example.text.find(example.part);
        CAPTURE(rule.id, text);
        CHECK(finds_part(linter, rule, text, place, place + example.part.size()));
      }
    }
  });
}

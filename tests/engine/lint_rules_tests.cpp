#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "engine/lint/examples.hpp"
#include "engine/lint/linter.hpp"
#include "engine/packs/structure.hpp"
#include "tests/engine/built_in_rules.hpp"

using namespace liaotai;

namespace {

std::string sentence(const packs::Flaw& flaw) {
  return flaw.rule + ", " + flaw.field + ": " + flaw.reason;
}

/// Whether the rule finds words and numbers, which may be disguised.
bool reads_phrases(const packs::Rule& rule) {
  using packs::RuleKind;
  switch (rule.kind) {
    case RuleKind::phrase:
    case RuleKind::sequence:
    case RuleKind::platform_name:
    case RuleKind::contact:
    case RuleKind::email:
    case RuleKind::url:
    case RuleKind::phone:
    case RuleKind::share_code:
      return true;
    default:
      return false;
  }
}

}  // namespace

TEST_CASE("the built-in packs hold every field and nothing else") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  for (const core::Warning& warning : built_in.warnings) FAIL_CHECK(warning.path);
  for (const packs::Pack& pack : built_in.packs) {
    const auto flaw = packs::structural_flaw(pack);
    if (flaw) FAIL_CHECK(sentence(*flaw));
  }
  CHECK(built_in.packs.size() == 5);
}

TEST_CASE("no two packs have a rule of one id") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  std::vector<std::string> ids;
  for (const packs::Rule* rule : built_in.rules.rules()) ids.push_back(rule->id);
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("every rule flags its own examples in exactly their parts, and passes its look-alikes") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  for (const packs::Pack& pack : built_in.packs) {
    const auto flaw = lint::example_flaw(pack, built_in.rules, built_in.none);
    if (flaw) FAIL_CHECK(sentence(*flaw));
  }
}

TEST_CASE(
    "every rule that ships has five texts that it flags and five that it passes, and sees through a "
    "disguise") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  constexpr std::size_t fewest = 5;
  for (const packs::Rule* rule : built_in.rules.rules()) {
    CAPTURE(rule->id);
    CHECK(rule->flags.size() >= fewest);
    CHECK(rule->passes.size() >= fewest);
    if (!reads_phrases(*rule)) continue;
    const packs::TextKind kind = rule->texts.empty() ? packs::TextKind::message : rule->texts.front();
    lint::Linter linter(built_in.rules, built_in.none, {rule->platforms.front(), kind, {}});
    CHECK(std::any_of(rule->flags.begin(), rule->flags.end(), [&](const packs::Example& example) {
      const std::vector<lint::Finding> findings = linter.lint(example.text);
      return std::any_of(findings.begin(), findings.end(),
                         [&](const lint::Finding& each) { return each.rule == rule && !each.folds.empty(); });
    }));
  }
}

TEST_CASE("a pack whose example misbehaves is found out") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  packs::Pack pack = built_in.packs.front();
  const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(),
                                 [](const packs::Rule& each) { return each.id == "phone"; });
  REQUIRE(rule != pack.rules.end());
  SECTION("a text that is not flagged") {
    rule->flags.push_back({"no number here", "here", 1});
    const auto flaw = lint::example_flaw(pack, built_in.rules, built_in.none);
    REQUIRE(flaw);
    CHECK(flaw->rule == "phone");
    CHECK(flaw->field == "flags/" + std::to_string(rule->flags.size() - 1));
  }
  SECTION("a look-alike that is") {
    rule->passes.insert(rule->passes.begin(), {"138-0000-1234", "", 1});
    const auto flaw = lint::example_flaw(pack, built_in.rules, built_in.none);
    REQUIRE(flaw);
    CHECK(flaw->field == "passes/0");
  }
}

TEST_CASE("a rule whose sources do not carry its severity is found out") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  packs::Pack pack = built_in.packs.front();
  packs::Rule& rule = pack.rules.front();
  const core::Source article{"an-article", "page 1", core::Tier::secondary};
  rule.severity = packs::Severity::error;
  rule.citations = {{article, "a publisher", {}}};
  const auto flaw = packs::structural_flaw(pack);
  REQUIRE(flaw);
  CHECK(flaw->field == "severity");
  SECTION("a second publisher carries it") {
    rule.citations.push_back({article, "another publisher", {}});
    CHECK_FALSE(packs::structural_flaw(pack));
  }
  SECTION("the same publisher again does not") {
    rule.citations.push_back(rule.citations.front());
    CHECK(packs::structural_flaw(pack));
  }
  SECTION("the platform's own word carries it") {
    rule.citations.front().source.tier = core::Tier::official;
    CHECK_FALSE(packs::structural_flaw(pack));
  }
}

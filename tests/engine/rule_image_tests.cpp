#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

#include "engine/lint/ruleset.hpp"
#include "tests/engine/built_in_rules.hpp"

using namespace liaotai;

namespace {

std::string shipped_image() {
  std::ifstream file(LIAOTAI_RULE_IMAGE, std::ios::binary);
  std::string image(std::istreambuf_iterator<char>(file), {});
  return image;
}

/// Whether both hold the same in every field and at every place.
void check_same(const lint::Ruleset& rules, const lint::Ruleset& others) {
  CHECK(rules.phrases() == others.phrases());
  CHECK(rules.machine() == others.machine());
  CHECK(rules.image() == others.image());
}

}  // namespace

TEST_CASE("the image that ships is that of the built-in packs") {
  CHECK(shipped_image() == tests::built_in_rules().rules.image());
}

TEST_CASE("rules from an image are those that their packs make") {
  SECTION("the built-in ones") {
    const lint::Ruleset& built_in = tests::built_in_rules().rules;
    const lint::Ruleset read = lint::Ruleset::from_image(shipped_image());
    check_same(read, built_in);
    REQUIRE(read.rules().size() == built_in.rules().size());
    for (std::size_t place = 0; place < read.rules().size(); ++place) {
      const packs::Rule& rule = *read.rules()[place];
      CAPTURE(rule.id);
      CHECK(rule.id == built_in.rules()[place]->id);
      CHECK(read.needs(place).roles == built_in.needs(place).roles);
    }
  }
  SECTION("phrases that are written in several ways, guessed, or end in a sign") {
    packs::Pack pack;
    packs::Rule rule;
    rule.lists.push_back({"phrases", {"tao bao", "taobao", "v❤", "v", "微信", "薇信", "有威信", "❤", ""}});
    rule.lists.push_back({"near", {}});
    pack.rules = {rule, rule};
    const lint::Ruleset rules({pack});
    check_same(lint::Ruleset::from_image(rules.image()), rules);
    CHECK(rules.rules().front()->has_list("phrases"));
    CHECK_FALSE(rules.rules().front()->has_list("near"));
  }
  SECTION("none") {
    const lint::Ruleset rules;
    check_same(lint::Ruleset::from_image(rules.image()), rules);
  }
}

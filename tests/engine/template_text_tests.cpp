#include <string>

#include <catch2/catch.hpp>

#include "engine/templates/emoji.hpp"
#include "engine/templates/hosts.hpp"
#include "engine/templates/placeholders.hpp"
#include "engine/templates/word_count.hpp"

using namespace liaotai::templates;

namespace {

std::string many(std::string_view part, int times) {
  std::string text;
  for (int count = 0; count < times; ++count) text += part;
  return text;
}

}  // namespace

TEST_CASE("words are counted as the scripts have them") {
  CHECK(count_words("Your order is here", 7) == 4);
  CHECK(count_words("don't re-use it", 7) == 3);
  CHECK(count_words("10.50 and 1,000 at 12:30", 7) == 5);
  CHECK(count_words("您的订单", 7) == 4);
  CHECK(count_words("ありがとう", 7) == 5);
  CHECK(count_words("您的 order 已发货", 7) == 6);
  CHECK(count_words("주문이 발송되었습니다", 7) == 2);
  CHECK(count_words(many("ก", 7), 7) == 1);
  CHECK(count_words(many("ก", 8), 7) == 2);
  CHECK(count_words("ไทย abc", 7) == 2);
  CHECK(count_words("or\u200bder", 7) == 1);
  CHECK(count_words(" ... !", 7) == 0);
}

TEST_CASE("an emoji is one however many characters it has") {
  CHECK(emoji_in("🎉🎉").size() == 2);
  CHECK(emoji_in("👨‍👩‍👧 🇸🇬 1️⃣ 👍🏽").size() == 4);
  CHECK(emoji_in("❤ ☎ ❤️").size() == 3);
  CHECK(emoji_in("© ® ™ ★ ✓ # 1 ♪").empty());
  CHECK(emoji_in("©️").size() == 1);
}

TEST_CASE("what is written around a variable does not hide it") {
  const std::string text = "a {{1}} {{order_id}} {1} {{ 1 }} {{1} {{0}} }} {{{2}}} {x y}";
  const Placeholders found = placeholders(text, 32);
  REQUIRE(found.variables.size() == 3);
  CHECK(found.variables[0].name == "1");
  CHECK(found.variables[1].name == "order_id");
  CHECK(found.variables[2].name == "0");
  CHECK(found.badly_named.size() == 1);
  CHECK(found.places().size() == 4);
  CHECK(found.broken.size() == 4);
}

TEST_CASE("a host is told from the words around it") {
  REQUIRE(hosts_in("see https://www.Bit.ly/x, or a.b").size() == 1);
  CHECK(hosts_in("see https://www.Bit.ly/x").front().name == "bit.ly");
  CHECK(is_within("m.bit.ly", "bit.ly"));
  CHECK_FALSE(is_within("rabbit.ly", "bit.ly"));
  CHECK(hosts_in("您好bit.ly欢迎").size() == 1);
}

TEST_CASE("hostile texts are read to their end") {
  for (const char* const part : {"{", "}", "{{", "{{1", "{{1}}", "a.", "🎉", "\u200d", "ก"}) {
    const std::string text = many(part, 50'000);
    CHECK(placeholders(text, 32).variables.size() == (std::string_view(part) == "{{1}}" ? 50'000U : 0U));
    CHECK(emoji_in(text).size() <= 50'000U);
    CHECK(count_words(text, 7) <= 50'000);
    CHECK(hosts_in(text).size() <= 1U);
  }
}

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/core/short_texts.hpp"
#include "tests/engine/random_text.hpp"

using liaotai::core::are_same;
using liaotai::core::comes_before;
using liaotai::core::hash_of;

namespace {

void compare(std::string_view one, std::string_view other) {
  CAPTURE(one, other);
  REQUIRE(are_same(one, other) == (one == other));
  REQUIRE(comes_before(one, other) == (one < other));
  // In memory of its own, so that a sanitizer sees what is read beside it.
  const std::string copy(one);
  REQUIRE(hash_of(copy, 7) == hash_of(one, 7));
}

}  // namespace

TEST_CASE("short texts are compared as all texts are", "[core]") {
  liaotai::tests::RandomText random(1);
  std::vector<std::string> texts{"", std::string(1, '\0'), std::string(2, '\0'), "\x7F", "\x80", "\xFF"};
  for (std::size_t size = 1; size < 20; ++size) {
    texts.emplace_back(size, 'a');
    for (std::size_t place = 0; place < size; ++place) {
      texts.emplace_back(size, 'a').at(place) = 'b';
      texts.emplace_back(size, 'a').at(place) = '\xE5';
    }
  }
  for (std::size_t count = 0; count < 100; ++count) texts.push_back(random.next(random.below(8)));
  for (const std::string& one : texts) {
    for (const std::string& other : texts) compare(one, other);
  }
}

TEST_CASE("texts that differ little have other hashes", "[core]") {
  std::vector<std::uint64_t> hashes;
  for (std::uint32_t number = 0; number < 10'000; ++number) {
    hashes.push_back(hash_of("agent-" + std::to_string(number)) & 0xFFFFFFFF);
    hashes.push_back(hash_of("the agent with the number " + std::to_string(number)) & 0xFFFFFFFF);
    hashes.push_back(hash_of("code", number + 1) & 0xFFFFFFFF);
  }
  std::sort(hashes.begin(), hashes.end());
  const auto distinct = std::unique(hashes.begin(), hashes.end()) - hashes.begin();
  REQUIRE(distinct > 29'950);
}

#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

#include "engine/text/utf8.hpp"

namespace liaotai::tests {

/// Texts of characters from all of Unicode, those that folding treats in a special way more often. The same
/// seed gives the same texts everywhere.
class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : numbers_(seed) {}

  /// UTF-8 of `characters` code points.
  std::string next(std::size_t characters) {
    std::u32string points;
    for (std::size_t count = 0; count < characters; ++count) points.push_back(character());
    return text::to_utf8(points);
  }

  /// A number below `bound`.
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(numbers_()) % bound; }

 private:
  char32_t character() {
    static const std::u32string special =
        U"aeivwxVX0138.,?!;:@/- "
        U"\n\t。，！？、·微信薇徽號碼一壹①Ⅻ⑫ﬁеоаχθя❤\uFE0F\u20E3\u200B\u200D\u0301\u0304\U0001F1FB"
        U"\U0001F1FD\U0001F1E8\U0001F1F3\U0001F468\U0001F3FB\u3164\U000E0041\U000E0100";
    switch (below(4)) {
      case 0:
        return static_cast<char32_t>(0x20 + below(0x5F));
      case 1:
        return static_cast<char32_t>(0x3000 + below(0x7000));
      case 2:
        return special[below(static_cast<std::uint32_t>(special.size()))];
      default: {
        const auto point = static_cast<char32_t>(below(0x110000));
        return point >= 0xD800 && point <= 0xDFFF ? U'x' : point;
      }
    }
  }

  std::mt19937 numbers_;
};

}  // namespace liaotai::tests

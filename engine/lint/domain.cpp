#include "engine/lint/domain.hpp"

#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

/// Walks to the left over space and brackets.
struct Margin {
  std::size_t left = 0;  // one past the symbol that stopped it
  bool has_space = false;
  bool has_bracket = false;
};

Margin margin_before(const Reading& reading, std::size_t end) {
  constexpr std::u32string_view brackets = U"[](){}<>【】（）「」《》";
  constexpr std::size_t widest = 3;
  Margin margin{end};
  while (margin.left > 0 && end - margin.left < widest) {
    const char32_t symbol = reading.symbol(margin.left - 1);
    if (brackets.find(symbol) != std::u32string_view::npos) {
      margin.has_bracket = true;
    } else if (reading.is_kind(margin.left - 1, SymbolKind::space)) {
      margin.has_space = true;
    } else {
      break;
    }
    --margin.left;
  }
  return margin;
}

/// Whether the symbols before `end` spell `word`, and no letter stands before them.
bool spells(const Reading& reading, std::size_t end, std::u32string_view word) {
  if (end < word.size()) return false;
  for (std::size_t index = 0; index < word.size(); ++index) {
    if (reading.symbol(end - word.size() + index) != word[index]) return false;
  }
  const bool is_latin = reading.is_latin(end - 1);
  return !is_latin || end == word.size() || !reading.is_latin(end - word.size() - 1);
}

bool is_dot(char32_t symbol) {
  constexpr std::u32string_view dots = U".。．｡·・•";
  return dots.find(symbol) != std::u32string_view::npos;
}

std::optional<Joint> joint(const Reading& reading, std::size_t start, const Margin& behind, bool is_sign,
                           bool is_worded) {
  const Margin front = margin_before(reading, start);
  if (front.left == 0 || !reading.is_latin(front.left - 1)) return std::nullopt;
  const bool is_bare = !front.has_space && !behind.has_space && !front.has_bracket && !behind.has_bracket;
  // A sign with space behind it only ends a sentence.
  if (is_sign && behind.has_space && !front.has_space && !behind.has_bracket) return std::nullopt;
  return Joint{front.left - 1, is_sign && is_bare, is_worded, front.has_bracket && behind.has_bracket};
}

}  // namespace

std::optional<Joint> dot_before(const Reading& reading, std::size_t label) {
  const Margin behind = margin_before(reading, label);
  const std::size_t end = behind.left;
  if (end == 0) return std::nullopt;
  if (is_dot(reading.symbol(end - 1))) return joint(reading, end - 1, behind, true, false);
  if (reading.symbol(end - 1) == U'点') return joint(reading, end - 1, behind, false, true);
  if (end < label && spells(reading, end, U"dot")) {
    return joint(reading, end - 3, behind, false, true);
  }
  return std::nullopt;
}

std::optional<Joint> at_before(const Reading& reading, std::size_t domain) {
  const Margin behind = margin_before(reading, domain);
  const std::size_t end = behind.left;
  if (end == 0) return std::nullopt;
  if (reading.symbol(end - 1) == U'@') return joint(reading, end - 1, behind, true, false);
  if (spells(reading, end, U"艾特")) return joint(reading, end - 2, behind, false, true);
  if (end < domain && spells(reading, end, U"at")) return joint(reading, end - 2, behind, false, true);
  return std::nullopt;
}

std::size_t label_start(const Reading& reading, std::size_t last) {
  std::size_t start = last;
  while (start > 0 && last - start < longest_domain) {
    const char32_t before = reading.symbol(start - 1);
    const bool is_hyphen = (before == U'-' || before == U'_') && start > 1 && reading.is_latin(start - 2);
    if (!reading.is_latin(start - 1) && !is_hyphen) break;
    --start;
  }
  return start;
}

}  // namespace liaotai::lint

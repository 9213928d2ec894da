#include "engine/lint/spelled_word.hpp"

#include <utility>

#include "engine/text/spelling.hpp"

namespace liaotai::lint {

std::u32string spelled_symbols(const Reading& reading, std::size_t first, std::size_t end) {
  std::u32string symbols;
  for (std::size_t index = first; index < end; ++index) symbols += spelled_symbol(reading.symbols()[index]);
  return symbols;
}

namespace {

using text::SymbolKind;

/// Whether letters that are no syllables run on to `step` from `index`: com, www.
bool are_foreign(const Reading& reading, std::size_t index, int step) {
  const std::size_t first = index;
  while (reading.is_kind(index, SymbolKind::letter)) index += static_cast<std::size_t>(step);
  if (index == first) return false;
  const auto [begin, end] = step > 0 ? std::pair(first, index) : std::pair(index + 1, first + 1);
  return text::syllable_cuts(spelled_symbols(reading, begin, end)) == 0;
}

/// www点muyingjia点cn: whether the word is a label of an address whose dots are said.
bool is_label(const Reading& reading, std::size_t first, std::size_t end) {
  const auto is_dot = [&](std::size_t index) {
    return reading.symbol(index) == U'点' || reading.symbol(index) == U'丶';
  };
  return (is_dot(end) && are_foreign(reading, end + 1, 1)) ||
         (first > 1 && is_dot(first - 1) && are_foreign(reading, first - 2, -1));
}

}  // namespace

bool is_part_of_name(const Reading& reading, std::size_t first, std::size_t end) {
  const auto joins = [&](std::size_t index) {
    const bool is_colon = reading.symbol(index) == U':' && reading.symbol(index + 1) != U'/';
    return (reading.is_kind(index, SymbolKind::sign) && !is_colon) ||
           reading.is_kind(index, SymbolKind::digit);
  };
  return (first > 0 && joins(first - 1)) || joins(end) || is_label(reading, first, end);
}

}  // namespace liaotai::lint

#include <string_view>

#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

/// The signs between which a code that opens another app stands.
bool is_delimiter(char32_t symbol) {
  constexpr std::u32string_view delimiters = U"￥¥$€£₤₳¢";
  return delimiters.find(symbol) != std::u32string_view::npos;
}

constexpr std::size_t shortest_code = 6;
constexpr std::size_t longest_code = 20;

/// Whether letters and digits stand from `first` to before `end`, a letter among them: a code, and no price.
bool is_code(const Reading& reading, std::size_t first, std::size_t end) {
  bool has_letter = false;
  for (std::size_t index = first; index < end; ++index) {
    if (!reading.is_latin(index)) return false;
    has_letter = has_letter || reading.is_kind(index, text::SymbolKind::letter);
  }
  return has_letter && end - first >= shortest_code && end - first <= longest_code;
}

}  // namespace

void judge_share_code(const Judging& judging, Judgements& found) {
  const Reading& reading = judging.reading;
  std::size_t open = reading.size();
  for (std::size_t index = 0; index < reading.size(); ++index) {
    if (!is_delimiter(reading.symbol(index))) {
      if (open < index && index - open > longest_code + 1) open = reading.size();
      continue;
    }
    if (open < index && is_code(reading, open + 1, index)) {
      found.push_back(over_symbols(reading, open, index));
      open = reading.size();
    } else {
      open = index;
    }
  }
}

}  // namespace liaotai::lint

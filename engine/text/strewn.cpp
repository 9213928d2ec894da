#include <algorithm>
#include <cstddef>

#include "engine/text/neighbours.hpp"

namespace liaotai::text {
namespace {

using Symbols = std::vector<Symbol>;

/// A picture that says a character is plainly itself; of the ball with an 8 only the fold tells.
bool is_picture_at(const Symbols& symbols, std::size_t index) {
  return index < symbols.size() && symbols[index].folds.has(Fold::shape) && is_word(symbols[index].kind) &&
         (is_picture(symbols[index].plain) || symbols[index].kind == SymbolKind::digit);
}

bool is_digit_at(const Symbols& symbols, std::size_t index) {
  return index < symbols.size() && symbols[index].digit_value != no_digit && !is_picture_at(symbols, index);
}

/// The place of the symbol behind `index`, or before it, space aside; the size when there is none.
std::size_t beside(const Symbols& symbols, std::size_t index, bool is_behind) {
  const std::size_t none = symbols.size();
  do {
    if (is_behind ? index + 1 >= none : index == 0) return none;
    index = is_behind ? index + 1 : index - 1;
  } while (symbols[index].kind == SymbolKind::space);
  return index;
}

/// 六🍎合🍎彩: whether the same picture stands behind the next symbol, or before the last. 闲🐟闲🐟 is a word
/// twice.
bool is_repeated(const Symbols& symbols, std::size_t index, bool is_behind) {
  const std::size_t next = beside(symbols, index, is_behind);
  if (next == symbols.size() || !is_word(symbols[next].kind) || is_picture_at(symbols, next)) return false;
  const std::size_t other = beside(symbols, next, is_behind);
  if (!is_picture_at(symbols, other) || symbols[other].plain != symbols[index].plain) return false;
  return symbols[next].symbol != symbols[beside(symbols, index, !is_behind)].symbol;
}

/// Whether the picture only parts what stands on its sides.
bool is_strewn(const Symbols& symbols, std::size_t index) {
  const std::size_t before = beside(symbols, index, false);
  const std::size_t behind = beside(symbols, index, true);
  if (before == symbols.size() || behind == symbols.size()) return false;
  if (!is_word(symbols[before].kind) || !is_word(symbols[behind].kind)) return false;
  const bool is_in_number = is_digit_at(symbols, before) && is_digit_at(symbols, behind);
  // 🎱 in a number is an 8.
  if (is_in_number) return symbols[index].digit_value == no_digit;
  return is_repeated(symbols, index, false) || is_repeated(symbols, index, true);
}

bool is_of_word(const Symbol& symbol) {
  return symbol.kind == SymbolKind::letter || symbol.kind == SymbolKind::digit || symbol.symbol == U'@';
}

}  // namespace

void read_pictures(Symbols& symbols) {
  std::vector<std::size_t> strewn;
  for (std::size_t index = 0; index < symbols.size(); ++index) {
    if (is_picture_at(symbols, index) && is_strewn(symbols, index)) strewn.push_back(index);
  }
  for (const std::size_t index : strewn) {
    Symbol& picture = symbols[index];
    if (!is_picture(picture.plain)) picture.plain = U'\uFFFC';  // an object, whatever it is
    picture.symbol = picture.plain;
    picture.kind = SymbolKind::filler;
    picture.digit_value = no_digit;
    picture.folds = picture.folds.without(FoldSet(Fold::shape) | Fold::homophone | Fold::everyday);
  }
}

void read_circles(Symbols& symbols) {
  constexpr char32_t circle = U'○';
  constexpr char32_t zero = U'〇';
  for (std::size_t first = 0; first < symbols.size(); ++first) {
    if (symbols[first].symbol != circle) continue;
    std::size_t end = first;
    while (end < symbols.size() && symbols[end].symbol == circle) ++end;
    const bool is_beside_digit = (first > 0 && is_digit_at(symbols, first - 1)) || is_digit_at(symbols, end);
    for (; is_beside_digit && first < end; ++first) {
      symbols[first].symbol = zero;
      symbols[first].kind = SymbolKind::han;
      symbols[first].digit_value = 0;
      symbols[first].folds |= Fold::digit;
    }
    first = end - 1;
  }
}

void read_at_signs(Symbols& symbols) {
  constexpr std::ptrdiff_t more_than_in_an_address = 2;
  constexpr std::size_t longest_word = 32;
  const auto is_letter_at = [&](std::size_t index) { return symbols[index].kind == SymbolKind::letter; };
  for (std::size_t first = 0; first < symbols.size();) {
    std::size_t end = first;
    while (end < symbols.size() && is_of_word(symbols[end])) ++end;
    const auto begin = symbols.begin() + static_cast<std::ptrdiff_t>(first);
    const auto word_end = symbols.begin() + static_cast<std::ptrdiff_t>(end);
    const auto is_at = [](const Symbol& symbol) { return symbol.symbol == U'@'; };
    if (end - first <= longest_word && std::count_if(begin, word_end, is_at) >= more_than_in_an_address) {
      for (std::size_t index = first + 1; index + 1 < end; ++index) {
        if (!is_at(symbols[index]) || !is_letter_at(index - 1) || !is_letter_at(index + 1)) continue;
        symbols[index].symbol = U'a';
        symbols[index].kind = SymbolKind::letter;
        symbols[index].folds |= Fold::leet;
      }
    }
    first = end + 1;
  }
}

}  // namespace liaotai::text

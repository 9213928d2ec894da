#include "engine/lint/reading.hpp"

#include <algorithm>

#include "engine/text/fold.hpp"

namespace liaotai::lint {

void read(std::string_view text, Reading& reading) {
  reading.text = text;
  text::fold(text, reading.folded);
  reading.clauses.clear();
  reading.clauses.reserve(reading.size());
  std::uint32_t clause = 0;
  for (const text::Symbol& symbol : reading.symbols()) {
    reading.clauses.push_back(clause);
    if (symbol.kind == text::SymbolKind::clause_end) ++clause;
  }
}

std::size_t next_word(const Reading& reading, std::size_t index) {
  while (index < reading.size() && text::is_skippable(reading.symbols()[index].kind)) ++index;
  return index;
}

std::size_t word_before(const Reading& reading, std::size_t index) {
  while (index > 0 && text::is_skippable(reading.symbols()[index - 1].kind)) --index;
  return index > 0 && reading.is_word(index - 1) ? index - 1 : reading.size();
}

std::uint32_t number_start(const Reading& reading, std::uint32_t first) {
  if (reading.symbols()[first].digit_value == text::no_digit) return first;
  while (first > 0 && reading.symbols()[first - 1].digit_value != text::no_digit) --first;
  return first > 0 && reading.symbol(first - 1) == U'#' ? first - 1 : first;
}

std::size_t words_between(const Reading& reading, std::size_t first, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t index = first; index < std::min(end, reading.size()); ++index) {
    if (reading.is_word(index)) ++count;
  }
  return count;
}

}  // namespace liaotai::lint

#include "engine/text/marked_phrase.hpp"

#include <cstddef>

#include "engine/text/tables.hpp"

namespace liaotai::text {
namespace {

bool is_mark(const Symbol& symbol) {
  return !is_word(symbol.kind) && symbol.kind != SymbolKind::space && symbol.symbol != U'\n';
}

/// The words of a phrase: symbols `first` to before `end`.
struct Words {
  std::size_t first = 0;
  std::size_t end = 0;
};

Words words_of(const std::vector<Symbol>& symbols) {
  Words words{symbols.size(), 0};
  for (std::size_t index = 0; index < symbols.size(); ++index) {
    if (!is_word(symbols[index].kind)) continue;
    if (words.end == 0) words.first = index;
    words.end = index + 1;
  }
  return words;
}

std::u32string marks_between(const std::vector<Symbol>& symbols, std::size_t first, std::size_t end) {
  std::u32string marks;
  for (std::size_t index = first; index < end; ++index) {
    if (is_mark(symbols[index])) marks += symbols[index].symbol;
  }
  return marks;
}

}  // namespace

MarkedPhrase marked_phrase(const FoldedText& phrase) {
  const std::vector<Symbol>& symbols = phrase.symbols;
  const Words words = words_of(symbols);
  MarkedPhrase marked;
  if (words.end == 0) {
    marked.leading = marks_between(symbols, 0, symbols.size());
    if (marked.leading.empty()) return marked;
    marked.symbols = marked.leading.back();
    marked.leading.pop_back();
    return marked;
  }
  marked.leading = marks_between(symbols, 0, words.first);
  marked.trailing = marks_between(symbols, words.end, symbols.size());
  for (std::size_t index = words.first; index < words.end; ++index) {
    const Symbol& symbol = symbols[index];
    if (!is_word(symbol.kind) && symbol.kind != SymbolKind::clause_end) continue;
    if (symbol.symbol == U'\n' && marked.symbols.back() == U'\n') continue;
    marked.symbols += symbol.symbol;
  }
  return marked;
}

bool end_clauses_within(FoldedText& phrase) {
  const Words words = words_of(phrase.symbols);
  bool is_changed = false;
  for (std::size_t index = words.first; index < words.end; ++index) {
    Symbol& symbol = phrase.symbols[index];
    if (symbol.kind != SymbolKind::filler) continue;
    if (tables::class_of(symbol.symbol).kind != SymbolKind::clause_end) continue;
    symbol.kind = SymbolKind::clause_end;
    is_changed = true;
  }
  return is_changed;
}

}  // namespace liaotai::text

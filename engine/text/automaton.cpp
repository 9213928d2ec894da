#include "engine/text/automaton.hpp"

#include <utility>

namespace liaotai::text {

std::u32string phrase_symbols(const FoldedText& phrase) {
  std::u32string symbols;
  for (const Symbol& symbol : phrase.symbols) {
    if (is_word(symbol.kind)) symbols.push_back(symbol.symbol);
  }
  if (!phrase.symbols.empty()) {
    const Symbol& last = phrase.symbols.back();
    if (last.kind == SymbolKind::filler || last.kind == SymbolKind::sign) symbols.push_back(last.symbol);
  }
  return symbols;
}

Automaton::Automaton(PhraseMachine machine) : machine_(std::move(machine)) {
  while (recent_size_ < machine_.longest()) recent_size_ *= 2;
}

}  // namespace liaotai::text

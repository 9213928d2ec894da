#include "engine/text/phrase_shape.hpp"

#include <cstddef>

namespace liaotai::text {

PhraseShape phrase_shape(const FoldedText& phrase) {
  PhraseShape shape;
  std::size_t place = 0;
  bool is_start = true;
  for (const Symbol& symbol : phrase.symbols) {
    if (!is_word(symbol.kind)) {
      is_start = true;
      continue;
    }
    if (is_start && place < 64) shape.word_starts |= std::uint64_t{1} << place;
    is_start = false;
    ++place;
    const bool is_latin = symbol.kind == SymbolKind::letter || symbol.kind == SymbolKind::digit;
    shape.is_latin = shape.is_latin && is_latin;
  }
  return shape;
}

}  // namespace liaotai::text

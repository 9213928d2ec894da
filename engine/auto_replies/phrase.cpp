#include "engine/auto_replies/phrase.hpp"

#include "engine/lint/disguise.hpp"
#include "engine/text/fold.hpp"

namespace liaotai::auto_replies {

Phrase fold_phrase(std::string_view phrase) {
  const text::FoldedText folded = text::fold(phrase);
  Phrase result;
  result.symbols = text::phrase_symbols(folded);
  std::size_t place = 0;
  bool is_start = true;
  for (const text::Symbol& symbol : folded.symbols) {
    if (!text::is_word(symbol.kind)) {
      is_start = true;
      continue;
    }
    if (is_start && place < 64) result.word_starts |= std::uint64_t{1} << place;
    is_start = false;
    ++place;
    const bool is_latin = symbol.kind == text::SymbolKind::letter || symbol.kind == text::SymbolKind::digit;
    result.is_latin = result.is_latin && is_latin;
  }
  return result;
}

bool says(const lint::Reading& reading, const text::PatternMatch& match, const Phrase& phrase) {
  constexpr text::FoldSet guesses = text::Fold::homophone | text::Fold::shape;
  std::size_t guessed = 0;
  for (std::uint32_t index = match.first; index <= match.last; ++index) {
    if (reading.symbols()[index].folds.has_any(guesses)) ++guessed;
  }
  if (guessed * 2 > phrase.symbols.size()) return false;
  return lint::is_plausible(reading, {match.first, match.last, phrase.word_starts, phrase.is_latin, false});
}

}  // namespace liaotai::auto_replies

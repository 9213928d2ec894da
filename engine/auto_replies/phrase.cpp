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
    result.plain += symbol.plain;
    const bool is_latin = symbol.kind == text::SymbolKind::letter || symbol.kind == text::SymbolKind::digit;
    result.is_latin = result.is_latin && is_latin;
  }
  return result;
}

bool says(const lint::Reading& reading, const text::PatternMatch& match, const Phrase& phrase) {
  constexpr text::FoldSet guesses = text::Fold::homophone | text::Fold::shape;
  constexpr std::size_t rare = 2;
  constexpr std::size_t everyday = 3;
  std::size_t doubt = 0;
  std::size_t place = 0;
  for (std::uint32_t index = match.first; index <= match.last; ++index) {
    const text::Symbol& symbol = reading.symbols()[index];
    if (!text::is_word(symbol.kind)) continue;
    const bool is_shown = symbol.plain == symbol.symbol;
    const bool is_itself = !is_shown && place < phrase.plain.size() && phrase.plain[place] == symbol.plain;
    if (symbol.folds.has_any(guesses) && !is_itself) {
      doubt += symbol.folds.has(text::Fold::everyday) ? everyday : rare;
    }
    ++place;
  }
  if (doubt > phrase.symbols.size()) return false;
  return lint::is_plausible(reading, {match.first, match.last, phrase.word_starts, phrase.is_latin, false});
}

}  // namespace liaotai::auto_replies

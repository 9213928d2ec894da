#include "engine/auto_replies/phrase.hpp"

#include "engine/lint/disguise.hpp"
#include "engine/lint/phrase_list.hpp"
#include "engine/text/fold.hpp"
#include "engine/text/phrase_shape.hpp"

namespace liaotai::auto_replies {

Phrase fold_phrase(std::string_view phrase) {
  const text::FoldedText folded = text::fold(phrase);
  const text::PhraseShape shape = text::phrase_shape(folded);
  Phrase result{text::phrase_symbols(folded), {}, shape.word_starts, shape.is_latin};
  for (const text::Symbol& symbol : folded.symbols) {
    if (text::is_word(symbol.kind)) result.plain += symbol.plain;
  }
  return result;
}

bool says(const lint::Reading& reading, const text::PatternMatch& match, const Phrase& phrase) {
  constexpr std::size_t rare = 2;
  constexpr std::size_t everyday = 3;
  std::size_t doubt = 0;
  std::size_t place = 0;
  for (std::uint32_t index = match.first; index <= match.last; ++index) {
    const text::Symbol& symbol = reading.symbols()[index];
    if (!text::is_word(symbol.kind)) continue;
    const bool is_shown = symbol.plain == symbol.symbol;
    const bool is_itself = !is_shown && place < phrase.plain.size() && phrase.plain[place] == symbol.plain;
    if (symbol.folds.has_any(lint::guessed_folds) && !is_itself) {
      doubt += symbol.folds.has(text::Fold::everyday) ? everyday : rare;
    }
    ++place;
  }
  if (doubt > phrase.symbols.size()) return false;
  return lint::is_plausible(reading, {match.first, match.last, phrase.word_starts, phrase.is_latin, false});
}

}  // namespace liaotai::auto_replies

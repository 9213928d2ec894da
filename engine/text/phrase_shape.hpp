#pragma once

#include <cstdint>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

/// How the words of a phrase stand.
struct PhraseShape {
  std::uint64_t word_starts = 0;  ///< bit n: a word begins at symbol n, of the first 64
  bool is_latin = true;           ///< of Latin letters and digits alone
};

/// Symbols are counted as `phrase_symbols` has them: those that make words.
PhraseShape phrase_shape(const FoldedText& phrase);

}  // namespace liaotai::text

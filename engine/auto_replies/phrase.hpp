#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/lint/reading.hpp"
#include "engine/text/automaton.hpp"

namespace liaotai::auto_replies {

/// A phrase as it is looked for in texts that are seen through.
struct Phrase {
  std::u32string symbols;         ///< empty: nothing of it is left to look for
  std::u32string plain;           ///< its words without guesses
  std::uint64_t word_starts = 0;  ///< bit n: a word begins at symbol n
  bool is_latin = true;           ///< of Latin letters and digits alone
};

Phrase fold_phrase(std::string_view phrase);

/// Whether the text really says the phrase that was met there: no piece of a
/// longer word, and more than half of it plain.
bool says(const lint::Reading& reading, const text::PatternMatch& match, const Phrase& phrase);

}  // namespace liaotai::auto_replies

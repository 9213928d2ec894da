#pragma once

#include <string>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

/// A phrase as somebody wrote it, whose marks count: those before and behind it stand there in the text as
/// well, and the ends of clauses within it are looked for like words.
struct MarkedPhrase {
  std::u32string leading;
  /// From its first word to its last; its last mark where it has no word.
  std::u32string symbols;
  std::u32string trailing;
};

/// Space counts nowhere, signs and fillers between words are skipped as the search skips them, and line
/// breaks in a row are one. Empty when the phrase has neither words nor marks.
MarkedPhrase marked_phrase(const FoldedText& phrase);

/// Whether a mark within the phrase would end a clause if more words stood around it, as `，` does in
/// 您好，亲 and not in 好，亲: the mark is made a clause end then.
bool end_clauses_within(FoldedText& phrase);

}  // namespace liaotai::text

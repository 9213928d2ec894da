#pragma once

#include <string_view>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

/// Reads valid UTF-8 through its disguises, in one pass and time linear in its length. See
/// engine/text/README.md for what folds into what. What holds of every answer:
/// - Invisible characters (zero width, soft hyphen, direction controls, variation selectors, tags, Hangul
/// fillers)
///   give no symbol; the next symbol has `invisible_before`. A text of nothing else has no symbols.
/// - Combining marks over Latin, Greek and Cyrillic letters, keycaps and skin tones belong to the symbol
/// before them.
/// - A letter that looks Latin is folded unless its word is native: the unbroken run of letters that it
/// stands in has
///   a letter of its script that looks like no Latin one, and no Latin letter. In such a word every letter is
///   itself.
/// - One or two of 0 1 3 4 5 7 8 @ $ between two Latin letters of one run read as o i e a s t b a s, with
/// `leet`.
///   `digit_value`, `kind` and `plain` stay those of the digit.
/// - `.` ends a clause when space, a line break or nothing follows; `,` `!` `?` `;` and their wide forms
/// always; none
///   of them, nor a line break, when single symbols stand on both of its sides (w,e,i,x,i,n): then it is a
///   `filler`.
FoldedText fold(std::string_view text);

/// The same into `folded`, whose memory is used again.
void fold(std::string_view text, FoldedText& folded);

}  // namespace liaotai::text

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
///   no Latin letter, and one that looks like none. In such a word every letter is itself, with
///   `native_script`.
/// - One or two of 0 1 3 4 5 7 8 between two Latin letters of one run have the symbols o i e a s t b, with
/// `leet`.
///   Their `digit_value`, `kind` and `plain` stay those of the digit.
/// - A Han numeral is the word that it is, with a `digit_value`; only other forms of a numeral (壹, 〇) fold
/// into it.
///   Two regional indicators that are a flag are one `filler`; any others are letters.
/// - `! ? , ; 。` and their wide forms end a clause, as does a line break; `.` does when space, a clause end
/// or nothing
///   follows, and is a `sign` else. Exceptions: `?` between ASCII letters or digits and `!` between letters
///   are a `sign`, `,` between digits a `filler`, and any of them a `filler` between two single symbols
///   (w,e,i,x,i,n), spaces left aside.
FoldedText fold(std::string_view text);

/// The same into `folded`, whose memory is used again.
void fold(std::string_view text, FoldedText& folded);

}  // namespace liaotai::text

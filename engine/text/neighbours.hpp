#pragma once

#include <vector>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

// What a symbol is can depend on its neighbours. These are the steps of `fold` after every character has been
// read by itself, in this order; each goes over the symbols once.

/// Decides which `. , ! ? ;` and line breaks end a clause (fold.hpp says how).
void read_marks(std::vector<Symbol>& symbols);

/// Takes back the folding of letters in native words, and reads digits between Latin letters as letters.
void read_words(std::vector<Symbol>& symbols);

/// Sets `filler_before` and `space_before` on word symbols; nothing reaches over a clause end.
void note_what_stands_between(std::vector<Symbol>& symbols);

}  // namespace liaotai::text

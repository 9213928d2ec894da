#pragma once

#include <vector>

#include "engine/text/folded_text.hpp"

namespace liaotai::text {

// What a symbol is can depend on its neighbours. These are the steps of `fold` after every character has been
// read by itself, in this order; each goes over the symbols once.

/// Takes a picture that is strewn between the symbols of a number or of a word for a filler, and not for what
/// it shows: 六🍎合🍎彩, 0937🐟002.
void read_pictures(std::vector<Symbol>& symbols);

/// Reads a circle beside a digit as a zero: ○二－二三四五－六七八九.
void read_circles(std::vector<Symbol>& symbols);

/// Decides which `. , ! ? ;` and line breaks end a clause (fold.hpp says how).
void read_marks(std::vector<Symbol>& symbols);

/// Reads the @ of a word that has more of them than an address, between its letters, as a: l@z@da.
void read_at_signs(std::vector<Symbol>& symbols);

/// Takes back the folding of letters in native words, and reads digits between Latin letters as letters.
void read_words(std::vector<Symbol>& symbols);

/// Sets `filler_before` and `space_before` on word symbols; nothing reaches over a clause end.
void note_what_stands_between(std::vector<Symbol>& symbols);

}  // namespace liaotai::text

#pragma once

#include <string>
#include <string_view>

#include "engine/text/folded_text.hpp"

namespace liaotai::auto_replies {

/// The characters of valid UTF-8 with capitals made small and nothing else seen
/// through: every character, a space or a mark too, is a symbol that a phrase
/// may have.
text::FoldedText plain_symbols(std::string_view text);

/// `text` without the white space around it.
std::string_view trimmed(std::string_view text);

/// Whether two texts are the same but for capitals.
bool is_same_plainly(std::string_view left, std::string_view right);

}  // namespace liaotai::auto_replies

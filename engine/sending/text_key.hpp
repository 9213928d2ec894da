#pragma once

#include <string>
#include <string_view>

#include "engine/text/folded_text.hpp"

namespace liaotai::sending {

/// What two texts share that say the same: the words' symbols without signs, space and disguise. Of a text
/// without words, the text itself. Empty when there is nothing to compare.
std::string text_key(std::string_view text, const text::FoldedText& folded);

}  // namespace liaotai::sending

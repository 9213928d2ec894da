#pragma once

#include <cstdint>
#include <string_view>

namespace liaotai::templates {

/// How many words WhatsApp finds in a text without variables: words of spaced scripts one each, Han and Kana
/// one a character, Thai and other scripts without spaces one for each `unspaced` characters begun. Invisible
/// characters count for nothing, and part no word. Reads the text once.
std::int64_t count_words(std::string_view text, std::int64_t unspaced);

}  // namespace liaotai::templates

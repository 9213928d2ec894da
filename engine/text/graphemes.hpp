#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace liaotai::text {

/// The number of characters as people see them: extended grapheme clusters (UAX #29) of valid UTF-8. An emoji
/// of several code points, a flag, a letter with its marks are one each. Linear time.
std::size_t count_graphemes(std::string_view text);

/// The byte at which each extended grapheme cluster of valid UTF-8 begins, ascending; empty for an empty
/// text.
std::vector<std::size_t> grapheme_starts(std::string_view text);

}  // namespace liaotai::text

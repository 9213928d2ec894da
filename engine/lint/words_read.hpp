#pragma once

#include <string>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The words from symbol `first` to `last` as they were read, in UTF-8: disguises seen through, signs and
/// fillers left out, one space where words of a spaced script are parted.
std::string words_read(const Reading& reading, std::size_t first, std::size_t last);

}  // namespace liaotai::lint

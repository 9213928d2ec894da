#pragma once

#include <algorithm>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Whether a text has nothing that a reader could use: no word, be it empty, marks, emoji or characters that
/// nobody sees.
inline bool says_nothing(const Reading& reading) {
  return std::none_of(reading.symbols().begin(), reading.symbols().end(),
                      [](const text::Symbol& each) { return text::is_word(each.kind); });
}

}  // namespace liaotai::lint

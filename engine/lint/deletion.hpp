#pragma once

#include <cstddef>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Symbols `first` to before `end` that are taken out of a text.
struct Deletion {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// The part with what would say next to nothing without it: words that joined it to others (的 behind, 和
/// before), the rest of its clause (我们家), its number in a list, marks around it that it leaves empty （）.
/// Never a neighbour that says something, and nothing beyond a comma, an item's 、 or a bracket.
Deletion widened(const Reading& reading, Deletion part);

/// Joins two when no words stand between them.
bool join(const Reading& reading, Deletion& before, const Deletion& behind);

/// The same with the marks and the space that would stand there for nothing: the comma of a clause that is
/// gone, one of two spaces, the break of a line that is empty.
Deletion tidied(const Reading& reading, Deletion gone);

}  // namespace liaotai::lint

#pragma once

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Whether a number stands right before or behind the hit: 限量100, 5折, 20% off.
inline bool has_number_beside(const Reading& reading, const Hit& hit) {
  if (is_digit(reading, next_word(reading, hit.last + 1))) return true;
  std::size_t before = hit.first;
  while (before > 0 && text::is_skippable(reading.symbols()[before - 1].kind)) --before;
  return before > 0 && is_digit(reading, before - 1);
}

}  // namespace liaotai::lint

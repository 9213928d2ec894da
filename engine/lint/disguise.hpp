#pragma once

#include <cstdint>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Where a phrase seems to stand in a text, and how the phrase is written when nobody hides it.
struct Candidate {
  std::uint32_t first = 0;
  std::uint32_t last = 0;         ///< itself part of it
  std::uint64_t word_starts = 0;  ///< bit n: a word of the phrase begins at its symbol n
  bool is_latin = false;
  bool is_sure = false;  ///< no innocent words ever part in the middle of it: 微 信
};

/// Whether the text says the phrase, plainly or disguised. It does not when a Latin phrase is a piece of a
/// longer word, or when space or a mark of a list falls into it that parts two other words: `we chat`, 聊天
/// 猫咪.
bool is_plausible(const Reading& reading, const Candidate& candidate);

}  // namespace liaotai::lint

#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/lint/number_words.hpp"

namespace liaotai::lint {

/// Digits that are no number by themselves: symbols `first` to `last`, both included.
struct NumberPart {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string digits;
  bool is_glued = false;
};

/// Numbers taken apart by words for joining them: 138，中间0000，最后1234. The first and last symbol of each.
/// `parts` in the order of the text.
std::vector<std::pair<std::size_t, std::size_t>> joined_numbers(const Judging& judging,
                                                                const NumberWords& words,
                                                                std::span<const NumberPart> parts);

}  // namespace liaotai::lint

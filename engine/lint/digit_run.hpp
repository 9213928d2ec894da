#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Digits in any writing that stand together, in groups parted by space, hyphens and the like.
struct DigitRun {
  struct Group {
    std::size_t first = 0;   ///< symbol
    std::size_t last = 0;    ///< symbol, itself part of it
    std::size_t begin = 0;   ///< place of its first digit in `digits`
    std::size_t end = 0;     ///< one past the place of its last digit
    bool has_space = false;  ///< space stands before it
    bool has_slash = false;  ///< a slash stands before it
  };
  std::vector<Group> groups;
  std::string digits;       ///< 0 to 9
  std::size_t letters = 0;  ///< of these, how many are letters read as digits: O, l
  bool has_plus = false;    ///< a + stands right before
  bool is_glued = false;    ///< a letter or a sign of codes joins it on a side: AB1234, 1234-BK, /1234
};

/// The run that begins at symbol `index`, a digit that no other digit of a run stands before; and the symbol
/// behind it. Reads no further than a run can be. Letters that look like 0 or 1 belong to it when they touch
/// its digits on one side at least and no other letter: l38OOOO1234.
DigitRun digit_run(const Reading& reading, std::size_t index, std::size_t& behind);

/// Whether symbol `index` is a letter that looks like one: O, I, l.
bool looks_like_digit(const Reading& reading, std::size_t index);

}  // namespace liaotai::lint

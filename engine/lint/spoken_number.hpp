#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Digits said in words: `zero one two`, kosong satu dua, yao san ba. Symbols `first` to `last`, both
/// included.
struct SpokenNumber {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string digits;
  /// The same with words that mean two digits taken the other way: ba is 8 in Chinese, 3 in Vietnamese.
  std::string other_digits;
  /// Figures right before the words, which may be its beginning or something else: 0812 nol nol.
  /// `first_figure` is where they begin, with a plus sign.
  std::string figures_before;
  std::size_t first_figure = 0;
};

/// The stretches of at least `fewest` digits said in words, digits in figures between them included. `hits`
/// of the words, their role being `zero` for 0, `zero + 1` for 1 and so on, then one for words that double
/// the digit behind them and one for those that triple it.
std::vector<SpokenNumber> spoken_numbers(const Reading& reading, std::span<const Hit> hits,
                                         std::uint16_t zero, std::size_t fewest);

}  // namespace liaotai::lint

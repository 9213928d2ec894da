#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/sieve_reader.hpp"
#include "engine/lint/sieve_word.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// Tells the texts that hold digits which could be a phone number: in every way of cutting them where
/// something stands between them, or where letters that look like digits begin or end.
class NumberSieve {
 public:
  /// Adds the shapes of a rule about phone numbers.
  void add(const packs::Rule& rule);

  /// Whether so few digits are no number. Letters are digits beside others only: two at least, in two groups
  /// that are joined.
  bool is_too_few(std::size_t digits, std::size_t look_alikes) const {
    constexpr std::size_t fewest_others = 2;
    return longest_ == 0 || digits < shortest_ || digits - look_alikes < fewest_others;
  }

  /// No number has fewer, and none has no digit.
  std::size_t fewest_digits() const { return std::max<std::size_t>(shortest_, 1); }

  /// Digits that touch each other and have one of the shapes, with no other digit beside them: what they are
  /// is said by the words around them. Words `first` to before `end`.
  struct Lone {
    std::size_t first = 0;
    std::size_t end = 0;
    bool is_in_code = false;  ///< a letter touches it before, as in a parcel's number: TW0593
  };

  /// Whether a number of one of the shapes, or one behind a plus sign, stands in the text beside those that
  /// are `lone`, which are added there. `rows`: where its digits stand, at least those with as many as
  /// `fewest_digits`.
  bool look(const SieveWords& words, std::span<const DigitRow> rows, std::vector<Lone>& lone) const;

 private:
  static constexpr std::size_t longest_shape = 32;
  /// For each digit of a number the values that it may have, as bits.
  using Shape = std::array<std::uint16_t, longest_shape>;

  bool holds_number(const SieveWords& words, std::size_t first, std::size_t end) const;
  bool fits(const SieveWords& words, std::size_t first, std::size_t end) const;

  std::array<std::vector<Shape>, longest_shape + 1> shapes_;  // by how many digits they have
  std::size_t shortest_ = longest_shape;
  std::size_t longest_ = 0;
};

}  // namespace liaotai::lint

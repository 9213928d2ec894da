#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/lint/sieve_word.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// Tells the texts that hold digits which could be a phone number: in every way of cutting them where
/// something stands between them, or where letters that look like digits begin or end.
class NumberSieve {
 public:
  /// Adds the shapes of a rule about phone numbers.
  void add(const packs::Rule& rule);

  /// Whether so few digits are no number.
  bool is_too_few(std::size_t digits) const { return longest_ == 0 || digits < shortest_; }

  enum class Verdict : std::uint8_t {
    none,
    in_code,  ///< only one that a letter touches, as in a parcel's number: it needs a word for calls
    number,
  };

  /// Whether a number of one of the shapes, or one behind a plus sign, stands in the text.
  Verdict look(const SieveWords& words) const;

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

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lint/sieve_word.hpp"

namespace liaotai::lint {

/// What may begin at a place.
struct Starting {
  bool pair = false;    ///< a phrase of two symbols
  bool longer = false;  ///< one of more

  bool anything() const { return pair || longer; }
};

/// The first symbols of phrases of two symbols or more, asked whether one may begin at a place. It answers
/// yes too often and never too seldom.
class PhraseStarts {
 public:
  /// The `symbols` of a phrase, all of them of words.
  void add(std::u32string_view symbols) {
    set(start(symbols[0], symbols[1]));
    set(symbols.size() == 2 ? pair(symbols[0], symbols[1]) : triple(symbols[0], symbols[1], symbols[2]));
  }

  /// Whether a phrase of two symbols, and whether a longer one, may begin at the first of `words`. The two
  /// behind it are looked at as well.
  Starting look_at(const SieveWord* words) const {
    const std::uint32_t first = words[0].symbol();
    const std::uint32_t second = words[1].symbol();
    if (!has(start(first, second))) return {};
    return {has(pair(first, second)), has(triple(first, second, words[2].symbol()))};
  }

 private:
  static constexpr std::uint32_t hash_bits = 17;

  static std::uint32_t mixed(std::uint32_t first, std::uint32_t second) {
    return first * 0x9E3779B1U + second * 0x85EBCA77U;
  }
  static std::uint32_t place(std::uint32_t mixed) { return mixed >> (32U - hash_bits); }
  static std::uint32_t start(std::uint32_t first, std::uint32_t second) {
    return place(mixed(first, second));
  }
  static std::uint32_t pair(std::uint32_t first, std::uint32_t second) {
    return place(mixed(first, second) + 0x165667B1U);
  }
  static std::uint32_t triple(std::uint32_t first, std::uint32_t second, std::uint32_t third) {
    return place(mixed(first, second) + third * 0xC2B2AE3DU + 0x27D4EB2FU);
  }
  void set(std::uint32_t place) { bits_[place / 32] |= 1U << (place % 32); }
  bool has(std::uint32_t place) const { return ((bits_[place / 32] >> (place % 32)) & 1U) != 0; }

  std::vector<std::uint32_t> bits_ = std::vector<std::uint32_t>((1U << hash_bits) / 32);
};

}  // namespace liaotai::lint

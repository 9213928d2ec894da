#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lint/sieve_word.hpp"

namespace liaotai::lint {

/// What may begin at a place. One number, so that it is handed over without a place in memory.
class Starting {
 public:
  enum Flag : std::uint32_t {
    pair = 1,    ///< a phrase of two symbols
    triple = 2,  ///< one of three
    longer = 4,  ///< one of more
  };

  constexpr Starting() = default;
  constexpr Starting with(Flag flag, bool is_so) const { return Starting(is_so ? bits_ | flag : bits_); }
  constexpr bool has(Flag flag) const { return (bits_ & flag) != 0; }
  constexpr bool anything() const { return bits_ != 0; }

 private:
  constexpr explicit Starting(std::uint32_t bits) : bits_(bits) {}

  std::uint32_t bits_ = 0;
};

/// The first symbols of phrases of two symbols or more, asked whether one may begin at a place. It answers
/// yes too often and never too seldom: less often the more bits of its numbers it knows, at the price of
/// memory that lies further away.
template <std::uint32_t start_bits, std::uint32_t phrase_bits>
class StartTable {
 public:
  /// The `symbols` of a phrase, all of them of words.
  void add(std::u32string_view symbols) {
    const std::uint32_t start = mixed(symbols[0], symbols[1]);
    starts_.set(start);
    if (symbols.size() == 2) {
      whole_.set(pair(start));
    } else if (symbols.size() == 3) {
      whole_.set(triple(start, symbols[2]));
    } else {
      whole_.set(longer(start, symbols[2], symbols[3]));
    }
  }

  /// 1 where something may begin at the first of `words`, as far as the one behind it tells, else 0.
  std::uint32_t may_begin(const SieveWord* words) const { return starts_.bit(start_of(words)); }

  /// What may begin at the first of `words`. The three behind it are looked at as well.
  Starting look_at(const SieveWord* words) const {
    const std::uint32_t start = start_of(words);
    return starts_.has(start) ? look_further(words, start) : Starting();
  }

 private:
  /// Numbers, of which only the upper bits are known.
  template <std::uint32_t known_bits>
  class BitTable {
   public:
    void set(std::uint32_t number) { bits_[place(number) / 32] |= 1U << (place(number) % 32); }
    bool has(std::uint32_t number) const { return bit(number) != 0; }
    std::uint32_t bit(std::uint32_t number) const {
      return (bits_[place(number) / 32] >> (place(number) % 32)) & 1U;
    }

   private:
    static std::uint32_t place(std::uint32_t number) { return number >> (32U - known_bits); }

    std::vector<std::uint32_t> bits_ = std::vector<std::uint32_t>((1U << known_bits) / 32);
  };

  /// Apart, so that what is asked at every other word stays small.
  [[gnu::noinline]] Starting look_further(const SieveWord* words, std::uint32_t start) const {
    const std::uint32_t third = words[2].symbol();
    return Starting()
        .with(Starting::pair, whole_.has(pair(start)) && !goes_on(words + 2))
        .with(Starting::triple, whole_.has(triple(start, third)) && !goes_on(words + 3))
        .with(Starting::longer, whole_.has(longer(start, third, words[3].symbol())));
  }

  static std::uint32_t start_of(const SieveWord* words) {
    return mixed(words[0].symbol(), words[1].symbol());
  }
  static std::uint32_t mixed(std::uint32_t first, std::uint32_t second) {
    return first * 0x9E3779B1U + second * 0x85EBCA77U;
  }
  static std::uint32_t pair(std::uint32_t start) { return start + 0x165667B1U; }
  static std::uint32_t triple(std::uint32_t start, std::uint32_t third) {
    return start + third * 0xC2B2AE3DU + 0x27D4EB2FU;
  }
  static std::uint32_t longer(std::uint32_t start, std::uint32_t third, std::uint32_t fourth) {
    return start + third * 0xC2B2AE3DU + fourth * 0x27D4EB2FU + 0x7FEB352DU;
  }
  /// Whether a letter is here that makes what letters end before it a piece of a longer word.
  static bool goes_on(const SieveWord* word) {
    return word->has(SieveWord::within) && word[-1].has(SieveWord::letter);
  }

  BitTable<start_bits> starts_;
  BitTable<phrase_bits> whole_;
};

using PhraseStarts = StartTable<17, 18>;
/// Of the phrases that are looked for in every text.
using AnchorStarts = StartTable<18, 20>;

}  // namespace liaotai::lint

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace liaotai::lint {

/// How the sieve sees a symbol of a word, in one number: the symbol itself in the low half, above it what
/// else there is to know.
class SieveWord {
 public:
  enum Flag : std::uint32_t {
    latin = 1U << 16U,       ///< a letter or digit of those that addresses are made of
    letter = 1U << 17U,      ///< a letter of those
    guess = 1U << 18U,       ///< only sounds or looks like its symbol
    look_alike = 1U << 19U,  ///< a letter that looks like its digit value
    touching = 1U << 20U,    ///< nothing stands between it and the symbol of a word before
    behind_sign =
        1U << 21U,       ///< a sign stands before it, and not one that ends a sentence with space behind it
    plus = 1U << 22U,    ///< a plus sign stands right before it
    within = 1U << 23U,  ///< a letter right behind another letter or digit of those: within a word
    // What the sieve looks for:
    phrase = 1U << 24U,        ///< a phrase by itself
    phrase_start = 1U << 25U,  ///< begins a phrase of more symbols
    // What stands before it:
    apart = 1U << 26U,   ///< more than a space stands between it and the symbol of a word before
    clause = 1U << 27U,  ///< begins a clause; not every word that does has it
  };
  /// Symbols are below it: others stand in no text that is settled.
  static constexpr char32_t symbols_end = 0x10000;
  static constexpr std::uint32_t no_value = 15;
  static constexpr std::uint32_t value_shift = 28;

  constexpr SieveWord() = default;
  constexpr explicit SieveWord(std::uint32_t bits) : bits_(bits) {}

  constexpr SieveWord with(Flag flag) const { return SieveWord(bits_ | flag); }
  constexpr SieveWord without(std::uint32_t flags) const { return SieveWord(bits_ & ~flags); }
  constexpr std::uint32_t symbol() const { return bits_ & 0xFFFFU; }
  constexpr bool has(Flag flag) const { return (bits_ & flag) != 0; }
  /// The same as 1 or 0, where no branch is wanted.
  constexpr std::uint32_t bit(Flag flag) const { return has(flag) ? 1 : 0; }
  constexpr bool has_any(std::uint32_t flags) const { return (bits_ & flags) != 0; }
  /// Whether it can be read as one digit, and as which.
  constexpr bool has_value() const { return value() != no_value; }
  constexpr std::uint32_t value() const { return bits_ >> value_shift; }
  /// Whether it is a digit of ASCII, however it was written.
  constexpr bool is_figure() const { return (bits_ & (latin | letter)) == latin; }

 private:
  std::uint32_t bits_ = no_value << value_shift;
};

/// Whether the symbol is a Han character.
constexpr bool is_han(SieveWord word) {
  constexpr std::uint32_t zero = 0x3007;
  return (word.symbol() >= 0x3400 && word.symbol() <= 0x9FFF) || word.symbol() == zero;
}

/// The symbols of one text's words, in memory that is used again.
class SieveWords {
 public:
  /// Forgets all, and makes room for as many: answers where the first goes.
  SieveWord* begin(std::size_t most) {
    if (words_.size() < most + margin) words_.resize(most + margin);
    size_ = 0;
    return words_.data();
  }
  /// To be called when all are there, with the place behind the last. Words without symbol follow there, at
  /// which one may look.
  void close(SieveWord* end) {
    std::fill(end, end + margin, SieveWord());
    size_ = static_cast<std::size_t>(end - words_.data());
  }
  std::size_t size() const { return size_; }
  const SieveWord* data() const { return words_.data(); }
  SieveWord operator[](std::size_t index) const { return words_[index]; }

 private:
  static constexpr std::size_t margin = 3;

  std::vector<SieveWord> words_;
  std::size_t size_ = 0;
};

}  // namespace liaotai::lint

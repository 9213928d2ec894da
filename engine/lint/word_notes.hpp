#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace liaotai::lint {

/// What the sieve remembers of a symbol of a word. One number of two bytes: single bytes could be part of
/// anything, and a compiler would read everything anew after each.
class WordNote {
 public:
  enum Flag : std::uint16_t {
    touching = 1U << 0U,     ///< nothing stands between it and the symbol of a word before
    latin = 1U << 1U,        ///< a letter or digit of those that addresses are made of
    letter = 1U << 2U,       ///< a letter of those
    guess = 1U << 3U,        ///< only sounds or looks like its symbol
    behind_sign = 1U << 4U,  ///< something other than space stands before it
    plus = 1U << 5U,         ///< a plus sign stands right before it
    look_alike = 1U << 6U,   ///< a letter that looks like its value
  };

  constexpr WordNote() = default;
  /// `value`: as `SieveEntry::value`.
  constexpr WordNote(std::uint32_t flags, std::uint32_t value)
      : bits_(static_cast<std::uint16_t>(flags | value << 8U)) {}

  constexpr bool has(Flag flag) const { return (bits_ & flag) != 0; }
  constexpr std::uint32_t value() const { return bits_ >> 8U; }

 private:
  std::uint16_t bits_ = 0;
};

/// The notes of one text's words, in memory that is used again.
class WordNotes {
 public:
  /// Forgets all, and makes room for as many.
  void reset(std::size_t most) {
    if (notes_.size() < most) notes_.resize(most);
    size_ = 0;
  }
  void add(WordNote note) { notes_[size_++] = note; }
  std::size_t size() const { return size_; }
  const WordNote& operator[](std::size_t index) const { return notes_[index]; }

 private:
  std::vector<WordNote> notes_;
  std::size_t size_ = 0;
};

}  // namespace liaotai::lint

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/sieve_table.hpp"
#include "engine/lint/sieve_word.hpp"

namespace liaotai::lint {

/// A sign that ends a phrase, with how many words stand before it.
struct MetSign {
  char32_t symbol = 0;
  std::uint32_t words_before = 0;
};

/// Words one behind the other that can each be read as a digit: `first` to before `end`.
struct DigitRow {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

/// Signs to be noticed. It may take others for one of them.
class SignSet {
 public:
  void add(char32_t symbol) { bits_[place(symbol) / 32] |= bit(symbol); }
  bool may_have(char32_t symbol) const { return (bits_[place(symbol) / 32] & bit(symbol)) != 0; }

 private:
  static constexpr std::size_t size = 4096;
  static std::size_t place(char32_t symbol) { return symbol % size; }
  static std::uint32_t bit(char32_t symbol) { return 1U << (place(symbol) % 32); }

  std::array<std::uint32_t, size / 32> bits_{};
};

/// Reads a text into words as folding does, in one pass over its bytes.
class SieveReader {
 public:
  /// Rows of as many digits are noticed from now on.
  void notice_rows(std::size_t fewest) { fewest_in_row_ = fewest; }

  /// `signs` are noticed.
  void read(std::string_view text, const SieveTable& table, const SignSet& signs);

  const SieveWords& words() const { return words_; }
  std::span<const MetSign> signs() const { return signs_; }
  /// Those with enough digits to be noticed.
  std::span<const DigitRow> digit_rows() const { return digit_rows_; }
  /// Whether the text is no UTF-8.
  bool is_broken() const { return is_broken_; }
  /// Whether a character depends on more than the sieve looks at: then the words are not all of the text's.
  bool is_unsettled() const { return is_unsettled_; }
  /// Code points, figures, and signs between which codes can stand.
  std::size_t characters() const { return characters_; }
  std::size_t digits() const { return digits_; }
  /// Those of the figures that are letters.
  std::size_t look_alikes() const { return look_alikes_; }
  std::size_t delimiters() const { return delimiters_; }
  /// Whether so many figures stand right behind signs that follow others that they can be a network address.
  bool has_network_address() const { return joined_figures_ >= 3; }

 private:
  /// Where the next word goes, and what was seen before it. Handed from function to function, so that it can
  /// stay in registers.
  struct Place {
    SieveWord* next;
    std::uint32_t before;  // flags of the next word
    std::uint32_t gap;     // signs and spaces behind the last word
  };

  bool read_all(std::string_view text, const SieveTable& table, const SignSet& signs);
  std::size_t read_plain(const unsigned char*& here, const unsigned char* end, const SieveTable& table,
                         Place& place);
  std::size_t read_ascii(const unsigned char*& here, const unsigned char* end, const SieveTable& table,
                         Place& place);
  void read_within_word(const unsigned char*& here, const unsigned char* end, const SieveTable& table,
                        Place& place);
  void read_within_number(const unsigned char*& here, const unsigned char* end, const SieveTable& table,
                          Place& place);
  void note_digits(const SieveWord* first, std::size_t count);
  void end_row();
  /// Apart, so that what is asked at every figure stays small.
  [[gnu::noinline]] void keep_row();
  Place take_word(Place place, SieveEntry entry);
  Place take_latin(Place place, SieveWord word);
  Place take_sign(Place place, char32_t character, SieveEntry entry, const SieveTable& table,
                  const SignSet& signs);
  Place take_rare(Place place, char32_t character, SieveEntry entry, const SieveTable& table,
                  const SignSet& signs);
  [[gnu::noinline]] void notice_picture(Place place);
  [[gnu::noinline]] void notice_at_sign();
  void notice_leet(const SieveWord* end);
  void notice_lone_leet(SieveWord word, const SieveWord* end);
  void notice_spelled();

  SieveWords words_;
  std::vector<MetSign> signs_;
  std::vector<DigitRow> digit_rows_;
  DigitRow row_;  // the one at hand
  std::size_t fewest_in_row_ = std::numeric_limits<std::size_t>::max();
  std::size_t characters_ = 0;
  std::size_t digits_ = 0;
  std::size_t look_alikes_ = 0;
  std::size_t delimiters_ = 0;
  std::size_t joined_figures_ = 0;
  std::size_t pictures_ = 0;  // of words
  std::size_t at_signs_ = 0;
  bool is_broken_ = false;
  bool is_unsettled_ = false;
};

}  // namespace liaotai::lint

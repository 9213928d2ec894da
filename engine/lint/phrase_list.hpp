#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/folded_text.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// By which something stands for a character that it only sounds or looks like.
inline constexpr text::FoldSet guessed_folds =
    text::Fold::homophone | text::Fold::shape | text::Fold::spelled;

/// A set of the spellings of one phrase, the first of them in the lowest bit.
using SpellingSet = std::uint8_t;
inline constexpr std::size_t most_spellings = 8;

/// A rule that looks for a phrase, and as what.
struct PhraseUse {
  std::uint32_t rule = 0;  ///< its place
  std::uint16_t role = 0;
  SpellingSet spellings = 0;  ///< that it is about
  friend bool operator==(const PhraseUse&, const PhraseUse&) = default;
};

/// A symbol as a rule writes it, in one number.
class WrittenSymbol {
 public:
  explicit WrittenSymbol(char32_t number) : number_(number) {}
  WrittenSymbol(char32_t plain, bool is_guess) : number_(is_guess ? plain | guess_bit : plain) {}

  char32_t number() const { return number_; }
  /// The symbol without guesses: see `text::Symbol`.
  char32_t plain() const { return number_ & ~guess_bit; }
  /// Whether it only sounds or looks like what is meant.
  bool is_guess() const { return (number_ & guess_bit) != 0; }

 private:
  static constexpr char32_t guess_bit = 0x200000;  // no character has as many bits

  char32_t number_;
};

/// Symbols that some rules look for.
struct ListedPhrase {
  std::uint64_t word_starts = 0;  ///< bit n: a word of the phrase begins at its symbol n
  std::uint32_t first_symbol = 0;
  std::uint32_t size = 0;  ///< in symbols
  std::uint32_t uses = 0;  ///< which row of uses is its own
  std::uint32_t first_spelling = 0;
  std::uint32_t spellings = 0;
  std::uint32_t first_mark = 0;
  std::uint32_t leading = 0;   ///< marks that stand before it
  std::uint32_t trailing = 0;  ///< marks that stand behind it
  std::uint8_t symbols = 0;    ///< the size, at most 255
  std::uint8_t guesses = 0;    ///< symbols that the rule itself writes with a look-alike: 有威信
  bool is_latin = false;
  bool is_sure = false;  ///< the plain name of a contact or a platform
  friend bool operator==(const ListedPhrase&, const ListedPhrase&) = default;
};

/// `ListedPhrase::symbols` of so many.
constexpr std::uint8_t counted_symbols(std::size_t size) {
  return static_cast<std::uint8_t>(size < 255 ? size : 255);
}

/// All phrases of some rules, each of them once, in the order of their symbols. What belongs to one of them
/// stands in a row of the list's arrays, so that a list of thousands is made of a few pieces of memory, and
/// what is the same of many phrases stands there once.
class PhraseList {
 public:
  std::span<const ListedPhrase> phrases() const { return phrases_; }

  std::u32string_view symbols(const ListedPhrase& phrase) const {
    return std::u32string_view(symbols_).substr(phrase.first_symbol, phrase.size);
  }
  /// The marks without which the phrase is none, as a user writes them.
  std::u32string_view leading(const ListedPhrase& phrase) const {
    return std::u32string_view(marks_).substr(phrase.first_mark, phrase.leading);
  }
  std::u32string_view trailing(const ListedPhrase& phrase) const {
    return std::u32string_view(marks_).substr(phrase.first_mark + phrase.leading, phrase.trailing);
  }
  std::span<const PhraseUse> uses(const ListedPhrase& phrase) const {
    const Row& here = rows_of_uses_[phrase.uses];
    return std::span(uses_).subspan(here.first, here.size);
  }
  /// The words of the phrase as rules write them: 微星, 卫星. The numbers of `WrittenSymbol`s.
  std::u32string_view spelling(const ListedPhrase& phrase, std::size_t index) const {
    const Row& here = spellings_[phrase.first_spelling + index];
    return std::u32string_view(symbols_).substr(here.first, here.size);
  }

  /// What a search looks for; the ids are the phrases' places. They refer to the list.
  std::vector<text::Pattern> patterns() const;

  friend bool operator==(const PhraseList&, const PhraseList&) = default;

 private:
  friend class PhraseCollector;
  template <class Image>
  friend class PhraseListPassage;

  struct Row {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };

  std::vector<ListedPhrase> phrases_;
  std::u32string
      symbols_;  // of all phrases, one after the other, then of the spellings that are other than these
  std::u32string marks_;  // of all phrases; those of the built-in rules have none
  std::vector<PhraseUse> uses_;
  std::vector<Row> rows_of_uses_;
  std::vector<Row> spellings_;  // in `symbols_`
};

}  // namespace liaotai::lint

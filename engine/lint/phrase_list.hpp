#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/folded_text.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// A rule that looks for a phrase, and as what.
struct PhraseUse {
  std::uint32_t rule = 0;  ///< its place
  std::uint16_t role = 0;
};

/// By which a character stands for one that it only sounds or looks like.
inline constexpr text::FoldSet guessed_folds = text::Fold::homophone | text::Fold::shape;

/// A set of the spellings of one phrase, the first of them in the lowest bit.
using SpellingSet = std::uint8_t;
inline constexpr std::size_t most_spellings = 8;

/// A symbol as a rule writes it.
struct WrittenSymbol {
  char32_t plain = 0;  ///< without guesses: see `text::Symbol`
  text::FoldSet folds;
};

/// Symbols that some rules look for.
struct ListedPhrase {
  std::uint64_t word_starts = 0;  ///< bit n: a word of the phrase begins at its symbol n
  std::uint32_t first_symbol = 0;
  std::uint32_t size = 0;  ///< in symbols
  std::uint32_t first_use = 0;
  std::uint32_t uses = 0;
  std::uint32_t first_spelling = 0;
  std::uint32_t spellings = 0;
  std::uint8_t symbols = 0;  ///< the size, at most 255
  std::uint8_t guesses = 0;  ///< symbols that the rule itself writes with a look-alike: 有威信
  bool is_latin = false;
  bool is_sure = false;  ///< the plain name of a contact
};

/// All phrases of some rules, each of them once. What belongs to one of them stands in a row of the list's
/// arrays, so that a list of thousands is made of a few pieces of memory.
class PhraseList {
 public:
  std::span<const ListedPhrase> phrases() const { return phrases_; }

  std::u32string_view symbols(const ListedPhrase& phrase) const {
    return std::u32string_view(symbols_).substr(phrase.first_symbol, phrase.size);
  }
  std::span<const PhraseUse> uses(const ListedPhrase& phrase) const {
    return std::span(uses_).subspan(phrase.first_use, phrase.uses);
  }
  /// The spellings that the use at `index` of the phrase is about.
  SpellingSet spellings_of_use(const ListedPhrase& phrase, std::size_t index) const {
    return spellings_of_uses_[phrase.first_use + index];
  }
  /// The words of the phrase as rules write them: 微星, 卫星.
  std::span<const WrittenSymbol> spelling(const ListedPhrase& phrase, std::size_t index) const {
    const Spelling& here = spellings_[phrase.first_spelling + index];
    return std::span(written_).subspan(here.first, here.size);
  }

  /// What a search looks for; the ids are the phrases' places. They refer to the list.
  std::vector<text::Pattern> patterns() const;

 private:
  friend class PhraseCollector;

  struct Spelling {
    std::uint32_t first = 0;  // in `written_`
    std::uint32_t size = 0;
  };

  std::vector<ListedPhrase> phrases_;
  std::u32string symbols_;  // of all phrases, one after the other
  std::vector<PhraseUse> uses_;
  std::vector<SpellingSet> spellings_of_uses_;
  std::vector<Spelling> spellings_;
  std::vector<WrittenSymbol> written_;
};

}  // namespace liaotai::lint

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lint/phrase_list.hpp"

namespace liaotai::lint {

/// What an image (engine/core/image.hpp) holds of a list of phrases. What is of one sort stands together, and
/// what the order of the phrases tells is not said again, so that it packs well: of a phrase the symbols
/// behind those that it begins with like the one before it, of a spelling those that are not the phrase's.
template <class Image>
class PhraseListPassage {
 public:
  PhraseListPassage(Image& image, typename Image::template Passed<PhraseList>& list)
      : image_(image), list_(list) {}

  void pass() {
    pass_phrases();
    pass_uses();
    image_.sized(list_.symbols_);
    pass_symbols();
    pass_spellings();
  }

 private:
  void pass_phrases() {
    for (auto& phrase : image_.sized(list_.phrases_)) image_.number(phrase.size);
    for (auto& phrase : list_.phrases_) image_.number(phrase.word_starts);
    for (auto& phrase : list_.phrases_) image_.number(phrase.is_latin);
    for (auto& phrase : list_.phrases_) image_.number(phrase.is_sure);
    for (auto& phrase : list_.phrases_) image_.number(phrase.guesses);
    for (auto& phrase : list_.phrases_) image_.number(phrase.uses);
    for (auto& phrase : list_.phrases_) image_.number(phrase.spellings);
    if constexpr (Image::is_reader) {
      for (ListedPhrase& phrase : list_.phrases_) phrase.symbols = counted_symbols(phrase.size);
    }
  }

  void pass_uses() {
    std::uint32_t first = 0;
    for (auto& row : image_.sized(list_.rows_of_uses_)) {
      image_.number(row.size);
      if constexpr (Image::is_reader) row.first = first;
      first += row.size;
    }
    for (auto& use : image_.sized(list_.uses_)) image_.number(use.rule);
    for (auto& use : list_.uses_) image_.number(use.role);
    for (auto& use : list_.uses_) image_.number(use.spellings);
  }

  void pass_symbols() {
    // First how many symbols each phrase begins with like the one before, which the reader copies when it has
    // them.
    std::vector<std::uint32_t> shared(list_.phrases_.size());
    for (std::size_t place = 0; place < shared.size(); ++place) {
      if constexpr (!Image::is_reader) shared[place] = place == 0 ? 0 : shared_with_the_one_before(place);
      image_.number(shared[place]);
    }
    std::uint32_t before = 0;
    std::uint32_t first = 0;
    for (std::size_t place = 0; place < shared.size(); ++place) {
      auto& phrase = list_.phrases_[place];
      auto* const symbols = list_.symbols_.data() + first;
      if constexpr (Image::is_reader) {
        phrase.first_symbol = first;
        std::copy_n(list_.symbols_.data() + before, shared[place], symbols);
      }
      for (std::uint32_t index = shared[place]; index < phrase.size; ++index)
        image_.character(symbols[index]);
      before = first;
      first += phrase.size;
    }
    end_of_phrases_ = first;
  }

  std::uint32_t shared_with_the_one_before(std::size_t place) const {
    const std::u32string_view symbols = list_.symbols(list_.phrases_[place]);
    const std::u32string_view others = list_.symbols(list_.phrases_[place - 1]);
    const auto end = std::mismatch(symbols.begin(), symbols.end(), others.begin(), others.end());
    return static_cast<std::uint32_t>(end.first - symbols.begin());
  }

  void pass_spellings() {
    image_.sized(list_.spellings_);
    std::uint32_t next = 0;
    for (auto& phrase : list_.phrases_) {
      if constexpr (Image::is_reader) phrase.first_spelling = next;
      for (std::uint32_t index = 0; index < phrase.spellings; ++index) {
        pass_spelling(phrase, list_.spellings_[next++]);
      }
    }
  }

  /// Only a sign at the phrase's end has no place in a spelling.
  template <class Spelling>
  void pass_spelling(const ListedPhrase& phrase, Spelling& spelling) {
    const auto* const symbols = list_.symbols_.data() + phrase.first_symbol;
    std::uint32_t without = phrase.size - spelling.size;
    std::uint32_t others = 0;
    if constexpr (!Image::is_reader) others = count_others(symbols, spelling);
    image_.number(without);
    image_.number(others);
    if constexpr (Image::is_reader) {
      spelling = {phrase.first_symbol, phrase.size - without};
      if (others == 0) return;
      spelling.first = end_of_phrases_;
      end_of_phrases_ += spelling.size;
      std::copy_n(symbols, spelling.size, list_.symbols_.data() + spelling.first);
    }
    auto* const written = list_.symbols_.data() + spelling.first;
    std::uint32_t place = 0;
    for (; others > 0; --others, ++place) {
      if constexpr (!Image::is_reader) {
        while (written[place] == symbols[place]) ++place;
      }
      image_.number(place);
      image_.number(written[place]);
    }
  }

  template <class Spelling>
  std::uint32_t count_others(const char32_t* symbols, const Spelling& spelling) const {
    std::uint32_t count = 0;
    for (std::uint32_t place = 0; place < spelling.size; ++place) {
      count += list_.symbols_[spelling.first + place] == symbols[place] ? 0U : 1U;
    }
    return count;
  }

  Image& image_;
  typename Image::template Passed<PhraseList>& list_;
  std::uint32_t end_of_phrases_ = 0;  // in the symbols, and of the spellings that were read
};

}  // namespace liaotai::lint

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/reading.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// Reads syllables of Pinyin and Bopomofo as the characters that they stand for: 糖niao病 as 糖尿病. Which of
/// the many with that sound is meant, the phrases tell: a syllable that belongs to none of them stays as it
/// is written. Pinyin is looked at beside Han characters alone, and makes a phrase together with one, or with
/// a second syllable.
class SpelledReader {
 public:
  /// The searches for phrases, which outlive the answer.
  explicit SpelledReader(std::vector<const text::PhraseMachine*> machines) : machines_(std::move(machines)) {}

  /// Reads `text` as `lint::read` does, what is spelled in it as the characters. Time linear in the text.
  void read(std::string_view text, Reading& reading);

 private:
  /// Letters that fall into syllables: symbols `first` to before `end`.
  struct Word {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::uint64_t cuts = 0;  // see `text::syllable_cuts`
    bool is_beside_han = false;

    /// Whether a syllable begins or ends before symbol `index`, which is not before the word.
    bool is_cut(std::size_t index) const { return ((cuts >> (index - first)) & 1U) != 0; }
  };
  /// A syllable, symbols `first` to before `end`, that stands for `character`.
  struct Syllable {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    char32_t character = 0;
  };
  /// A phrase with syllables in it, symbols `first` to before `end`.
  struct Match {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::uint32_t length = 0;  // symbols of the phrase
    std::vector<Syllable> syllables;
  };
  class Search;

  static bool may_spell(const Reading& reading);
  void find_words(const Reading& reading);
  void find_neighbours(const Reading& reading);
  void find_matches(const Reading& reading);
  void choose_syllables();
  void replace(Reading& reading) const;

  std::vector<const text::PhraseMachine*> machines_;
  // Of the text at hand, in its order.
  std::vector<Word> words_;
  std::vector<Match> matches_;
  std::vector<Syllable> syllables_;
};

}  // namespace liaotai::lint

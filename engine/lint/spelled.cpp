#include "engine/lint/spelled.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

#include "engine/lint/spelled_word.hpp"
#include "engine/text/spelling.hpp"

namespace liaotai::lint {
namespace {

using text::PhraseMachine;
using text::Symbol;
using text::SymbolKind;

/// Of a longer phrase nothing is spelled, and so far before a word one may begin.
constexpr std::uint32_t longest_phrase = 12;
/// Nobody spells so many words in one text: of more, the rest stays as it is written.
constexpr std::size_t most_words = 1000;

bool may_be_spelled(const Symbol& symbol) {
  return text::is_word(symbol.kind) && text::may_be_spelled(spelled_symbol(symbol));
}

/// Whether the letters are a phrase as they stand: momo, and not 陌陌.
bool is_phrase(const PhraseMachine& machine, const Reading& reading, std::size_t first, std::size_t end) {
  PhraseMachine::State state = PhraseMachine::root;
  for (std::size_t index = first; index < end; ++index) {
    const PhraseMachine::Letter letter = machine.letter_of(reading.symbol(index));
    if (letter == PhraseMachine::no_letter) return false;
    state = machine.follow(state, letter);
    if (state == PhraseMachine::root) return false;
  }
  bool is_one = false;
  if (machine.has_end(state)) {
    machine.each_of_length(state, static_cast<std::uint32_t>(end - first),
                           [&](std::uint32_t) { is_one = true; });
  }
  return is_one;
}

}  // namespace

/// The longest phrase with syllables in it that begins at one place.
class SpelledReader::Search {
 public:
  Search(const Reading& reading, std::span<const Word> words) : reading_(reading), words_(words) {}

  /// To be asked for all machines. `start` is the symbol of a word.
  void look(const PhraseMachine& machine, std::size_t start) {
    machine_ = &machine;
    longest_.first = static_cast<std::uint32_t>(start);
    follow(start, PhraseMachine::root, {});
  }

  /// Without length when there is none.
  Match take() { return std::move(longest_); }

 private:
  struct Path {
    std::array<Syllable, longest_phrase> syllables{};
    std::size_t spelled = 0;
    std::uint32_t length = 0;  // symbols of the phrase
    bool has_han = false;
  };

  void follow(std::size_t index, PhraseMachine::State state, const Path& path) {
    index = next_word(reading_, index);
    if (!reading_.is_word(index) || path.length == longest_phrase) return;
    Path next = path;
    next.has_han = next.has_han || reading_.is_kind(index, SymbolKind::han);
    step(reading_.symbol(index), state, index + 1, next);
    if (const Word* const word = word_with(index); word != nullptr && word->is_cut(index)) {
      follow_syllables(*word, index, state, path);
    }
  }

  void follow_syllables(const Word& word, std::size_t index, PhraseMachine::State state, const Path& path) {
    const std::u32string letters = spelled_symbols(reading_, index, word.end);
    text::Spelling spelling;
    for (std::size_t size = 1; size <= letters.size() && spelling.add(letters[size - 1]); ++size) {
      const std::size_t end = index + size + text::tone_at(letters, size);
      if (!word.is_cut(end)) continue;
      spelling.each_character([&](char32_t character) {
        Path next = path;
        next.syllables[next.spelled++] = {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(end),
                                          character};
        step(character, state, end, next);
      });
    }
  }

  /// Goes on behind `symbol`, if some phrase does.
  void step(char32_t symbol, PhraseMachine::State state, std::size_t end, Path& path) {
    const PhraseMachine::Letter letter = machine_->letter_of(symbol);
    if (letter == PhraseMachine::no_letter) return;
    state = machine_->follow(state, letter);
    if (state == PhraseMachine::root) return;
    ++path.length;
    if (machine_->has_end(state)) {
      machine_->each_of_length(state, path.length, [&](std::uint32_t) { note(end, path); });
    }
    follow(end, state, path);
  }

  void note(std::size_t end, const Path& path) {
    const bool says_enough = path.spelled > 0 && (path.has_han || path.spelled > 1);
    if (!says_enough || path.length <= longest_.length) return;
    const Word* const word = word_with(end - 1);
    if (word != nullptr && end < word->end && !word->is_cut(end)) return;
    longest_.end = static_cast<std::uint32_t>(end);
    longest_.length = path.length;
    longest_.syllables.assign(path.syllables.begin(), path.syllables.begin() + path.spelled);
  }

  const Word* word_with(std::size_t index) const {
    const auto word = std::partition_point(words_.begin(), words_.end(),
                                           [&](const Word& each) { return each.end <= index; });
    return word != words_.end() && word->first <= index && word->is_beside_han ? &*word : nullptr;
  }

  const Reading& reading_;
  std::span<const Word> words_;
  const PhraseMachine* machine_ = nullptr;
  Match longest_;
};

/// Whether a word may be spelled at all: beside a Han character, or in Bopomofo.
bool SpelledReader::may_spell(const Reading& reading) {
  return std::any_of(reading.symbols().begin(), reading.symbols().end(), [](const Symbol& symbol) {
    return symbol.kind == SymbolKind::han || text::Spelling::is_bopomofo(symbol.symbol);
  });
}

void SpelledReader::find_words(const Reading& reading) {
  words_.clear();
  if (!may_spell(reading)) return;
  std::size_t index = 0;
  while (index < reading.size() && words_.size() < most_words) {
    if (!may_be_spelled(reading.symbols()[index])) {
      ++index;
      continue;
    }
    const std::size_t first = index;
    while (index < reading.size() && may_be_spelled(reading.symbols()[index])) ++index;
    if (index - first > text::longest_spelled_word || is_part_of_name(reading, first, index)) continue;
    const std::uint64_t cuts = text::syllable_cuts(spelled_symbols(reading, first, index));
    if (cuts == 0) continue;
    // A syllable alone is no phrase: zui stands for 最 in lists as well.
    constexpr int cuts_of_one = 2;
    const bool is_said = std::popcount(cuts) > cuts_of_one &&
                         std::any_of(machines_.begin(), machines_.end(), [&](const PhraseMachine* machine) {
                           return is_phrase(*machine, reading, first, index);
                         });
    if (is_said) continue;
    words_.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(index), cuts,
                      text::Spelling::is_bopomofo(reading.symbol(first))});
  }
}

/// A word of syllables is beside a Han character as well when only such words stand between.
void SpelledReader::find_neighbours(const Reading& reading) {
  const auto is_han = [&](std::size_t index) { return reading.is_kind(index, SymbolKind::han); };
  std::size_t place = 0;
  for (Word& word : words_) {
    const std::size_t before = word_before(reading, word.first);
    const bool follows = place > 0 && words_[place - 1].is_beside_han && before + 1 == words_[place - 1].end;
    word.is_beside_han =
        word.is_beside_han || follows || is_han(before) || is_han(next_word(reading, word.end));
    ++place;
  }
  for (std::size_t index = words_.size(); index-- > 1;) {
    if (!words_[index].is_beside_han) continue;
    Word& before = words_[index - 1];
    if (word_before(reading, words_[index].first) + 1 == before.end) before.is_beside_han = true;
  }
}

void SpelledReader::read(std::string_view text, Reading& reading) {
  lint::read(text, reading);
  find_words(reading);
  if (words_.empty()) return;
  find_neighbours(reading);
  find_matches(reading);
  if (matches_.empty()) return;
  choose_syllables();
  replace(reading);
}

/// Looks from every place at which a phrase may begin that one of the words belongs to.
void SpelledReader::find_matches(const Reading& reading) {
  matches_.clear();
  std::size_t next = 0;
  const auto look = [&](std::size_t start) {
    Search search(reading, words_);
    for (const PhraseMachine* const machine : machines_) search.look(*machine, start);
    Match match = search.take();
    if (match.length > 0) matches_.push_back(std::move(match));
    next = start + 1;
  };
  for (const Word& word : words_) {
    if (!word.is_beside_han) continue;
    std::size_t start = word.first;
    for (std::uint32_t back = 0; back < longest_phrase; ++back) {
      const std::size_t before = word_before(reading, start);
      if (before == reading.size() || before < next) break;
      start = before;
    }
    for (; start < word.first; ++start) {
      if (reading.is_word(start)) look(start);
    }
    for (; start < word.end; ++start) {
      if (word.is_cut(start)) look(start);
    }
  }
}

/// Of matches that overlap the longest counts, of equally long ones the one with more syllables (亲 jia wo is
/// 亲 + 加我, and not 亲家), then the first.
void SpelledReader::choose_syllables() {
  std::stable_sort(matches_.begin(), matches_.end(), [](const Match& one, const Match& other) {
    return std::pair(one.length, one.syllables.size()) > std::pair(other.length, other.syllables.size());
  });
  std::vector<const Match*> chosen;
  for (const Match& match : matches_) {
    const bool is_free = std::none_of(chosen.begin(), chosen.end(), [&](const Match* other) {
      return match.first < other->end && other->first < match.end;
    });
    if (is_free) chosen.push_back(&match);
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Match* one, const Match* other) { return one->first < other->first; });
  syllables_.clear();
  for (const Match* const match : chosen) {
    syllables_.insert(syllables_.end(), match->syllables.begin(), match->syllables.end());
  }
}

void SpelledReader::replace(Reading& reading) const {
  std::vector<Symbol>& symbols = reading.folded.symbols;
  std::size_t kept = 0;
  auto syllable = syllables_.begin();
  for (std::size_t index = 0; index < symbols.size();) {
    Symbol symbol = symbols[index];
    const std::uint32_t clause = reading.clauses[index];
    if (syllable == syllables_.end() || syllable->first != index) {
      ++index;
    } else {
      const text::FoldSet inside = text::folds_between(reading.folded, index, syllable->end - 1);
      symbol.folds = (symbol.folds | inside).without(text::Fold::leet) | text::Fold::spelled;
      symbol.symbol = syllable->character;
      symbol.kind = SymbolKind::han;
      symbol.digit_value = text::no_digit;
      symbol.end = symbols[syllable->end - 1].end;
      index = syllable->end;
      ++syllable;
    }
    symbols[kept] = symbol;
    reading.clauses[kept++] = clause;
  }
  symbols.resize(kept);
  reading.clauses.resize(kept);
}

}  // namespace liaotai::lint

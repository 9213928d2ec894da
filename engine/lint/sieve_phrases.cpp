#include "engine/lint/sieve_phrases.hpp"

#include <algorithm>

#include "engine/lint/domain.hpp"
#include "engine/text/folded_text.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

using text::PhraseMachine;

/// Of a longer phrase only the beginning is looked for: that keeps the time linear in the text.
constexpr std::uint32_t longest_looked_at = 32;

bool is_letter(char32_t symbol) {
  return symbol >= U'a' && symbol <= U'z';
}

bool is_word(char32_t symbol) {
  return text::is_word(text::tables::class_of(symbol).kind);
}

/// Whether the words before `end` are these.
bool stand_before(std::u32string_view symbols, std::size_t end, const SieveWords& words) {
  if (symbols.size() > end) return false;
  const std::size_t first = end - symbols.size();
  for (std::size_t index = 0; index < symbols.size(); ++index) {
    if (words[first + index].symbol() != symbols[index]) return false;
  }
  return true;
}

/// Whether the words stand together, as many of them look-alikes as in the phrase: then nothing keeps the
/// phrase from being found, and from excusing.
bool are_plain(std::size_t first, std::size_t end, std::uint8_t guesses, const SieveWords& words) {
  std::size_t count = 0;
  for (std::size_t index = first; index < end; ++index) {
    if (words[index].has(SieveWord::guess)) ++count;
    if (words[index].has(SieveWord::latin)) return false;
    if (index > first && !words[index].has(SieveWord::touching)) return false;
  }
  return count == guesses;
}

/// Whether an ending at word `first` can have a dot before it, a sign or a word for one, and a label before
/// that.
bool may_end_address(std::size_t first, const SieveWords& words) {
  if (first == 0 || first >= words.size()) return false;
  if (words[first].has(SieveWord::behind_sign) && words[first - 1].has(SieveWord::latin)) return true;
  const std::span<const std::u32string_view> dots = words_for_a_dot();
  return std::any_of(dots.begin(), dots.end(), [&](std::u32string_view dot) {
    return first > dot.size() && words[first - 1].symbol() == dot.back() &&
           words[first - dot.size() - 1].has(SieveWord::latin) && stand_before(dot, first, words);
  });
}

}  // namespace

/// One look through a text.
class SievePhrases::Finder {
 public:
  Finder(const SievePhrases& phrases, Stage stage, const SieveWords& words, const SieveRules& rules,
         std::vector<MetPhrase>& met)
      : phrases_(phrases), stage_(stage), words_(words), rules_(rules), met_(met) {}

  bool find_words() {
    const std::uint32_t marks = stage_ == Stage::essential
                                    ? SieveWord::phrase | SieveWord::phrase_start | SieveWord::address_start
                                    : SieveWord::any_start;
    const SieveWord* const words = words_.data();
    const std::size_t size = words_.size();
    for (std::size_t first = 0; first < size; ++first) {
      if (words[first].has_any(marks) && may_begin(first) && !follow(first)) return false;
    }
    return true;
  }

  bool find_signs(std::span<const MetSign> signs) {
    const std::size_t before = met_.size();
    for (const MetSign& sign : signs) {
      for (const SignPhrase& phrase : phrases_.sign_phrases_) {
        const std::u32string_view symbols = phrase.symbols;
        if (symbols.back() != sign.symbol) continue;
        const std::u32string_view words = symbols.substr(0, symbols.size() - 1);
        const std::size_t first = sign.words_before - words.size();
        if (!stand_before(words, sign.words_before, words_)) continue;
        if (!words.empty() && words_[first].has(SieveWord::within)) continue;
        note(phrase.id, first, sign.words_before, true);
        if (met_.size() > SieveRules::most_met) return false;
      }
    }
    if (met_.size() > before) {
      std::stable_sort(met_.begin(), met_.end(),
                       [](const MetPhrase& one, const MetPhrase& other) { return one.first < other.first; });
    }
    return true;
  }

 private:
  /// Whether a phrase may begin with word `first`, one that is marked.
  bool may_begin(std::size_t first) const {
    const SieveWord word = words_[first];
    // No phrase begins with a letter within a longer word.
    if (word.has(SieveWord::within)) return false;
    const SieveWord* const words = words_.data() + first;
    if (stage_ == Stage::all) return phrases_.all_starts_.may_begin(words);
    if (word.has(SieveWord::phrase)) return true;
    if (word.has(SieveWord::phrase_start) && phrases_.essential_starts_.may_begin(words)) return true;
    return word.has(SieveWord::address_start) && may_end_address(first, words_);
  }

  /// Notes the phrases that begin with word `first`. Answers whether all are told.
  bool follow(std::size_t first) {
    const PhraseMachine& machine = *phrases_.machine_;
    PhraseMachine::State state = PhraseMachine::root;
    for (std::uint32_t length = 1; first + length <= words_.size(); ++length) {
      const PhraseMachine::Letter letter = machine.letter_of(words_[first + length - 1].symbol());
      if (letter == PhraseMachine::no_letter) return true;
      state = machine.follow(state, letter);
      if (state == PhraseMachine::root) return true;
      if (length > longest_looked_at) return false;
      if (!machine.has_end(state)) continue;
      machine.each_of_length(state, length,
                             [&](std::uint32_t id) { note(id, first, first + length, false); });
      if (met_.size() > SieveRules::most_met) return false;
    }
    return true;
  }

  void note(std::uint32_t id, std::size_t first, std::size_t end, bool ends_in_sign) {
    const Phrase& phrase = phrases_.phrases_[id];
    if (phrase.uses == 0 || (stage_ == Stage::essential && !phrase.is_essential)) return;
    for (const Use& use : std::span(phrases_.uses_).subspan(phrase.first_use, phrase.uses)) {
      const bool is_asked =
          stage_ == Stage::essential ? rules_.is_essential(use.rule, use.role) : rules_.is_awake(use.rule);
      if (!is_asked) continue;
      if (rules_.is_ending(use.rule, use.role) && !may_end_address(first, words_)) continue;
      const bool excuses = rules_.is_excusing(use.rule, use.role);
      if (excuses && (ends_in_sign || !are_plain(first, end, phrase.guesses, words_))) continue;
      met_.push_back({use.rule, use.role, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end),
                      phrase.ends_in_letter});
    }
  }

  const SievePhrases& phrases_;
  Stage stage_;
  const SieveWords& words_;
  const SieveRules& rules_;
  std::vector<MetPhrase>& met_;
};

void SievePhrases::add(std::u32string_view symbols, std::uint8_t guesses, std::span<const Use> uses,
                       const SieveRules& rules, std::span<std::uint32_t> marks) {
  const auto id = static_cast<std::uint32_t>(phrases_.size());
  Phrase phrase{static_cast<std::uint32_t>(uses_.size()), static_cast<std::uint32_t>(uses.size()), guesses,
                false, is_letter(symbols.back())};
  uses_.insert(uses_.end(), uses.begin(), uses.end());
  phrase.is_essential = std::any_of(uses.begin(), uses.end(),
                                    [&](const Use& use) { return rules.is_essential(use.rule, use.role); });
  phrases_.push_back(phrase);
  if (uses.empty()) return;
  if (!is_word(symbols.back())) {
    sign_phrases_.push_back({std::u32string(symbols), id});
    return;
  }
  if (symbols.front() >= marks.size()) return;  // in no text that is settled
  std::uint32_t& mark = marks[symbols.front()];
  mark |= SieveWord::any_start;
  all_starts_.add(symbols);
  if (!phrase.is_essential) return;
  const bool ends_address = std::all_of(uses.begin(), uses.end(),
                                        [&](const Use& use) { return rules.is_ending(use.rule, use.role); });
  if (ends_address) {
    mark |= SieveWord::address_start;
  } else {
    mark |= symbols.size() == 1 ? SieveWord::phrase : SieveWord::phrase_start;
    if (symbols.size() > 1) essential_starts_.add(symbols);
  }
}

void SievePhrases::note_signs(SignSet& signs) const {
  for (const SignPhrase& phrase : sign_phrases_) signs.add(phrase.symbols.back());
}

bool SievePhrases::find(Stage stage, const SieveReader& text, const SieveRules& rules,
                        std::vector<MetPhrase>& met) const {
  Finder finder(*this, stage, text.words(), rules, met);
  return finder.find_words() && finder.find_signs(text.signs());
}

}  // namespace liaotai::lint

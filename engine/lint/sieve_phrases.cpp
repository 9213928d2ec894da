#include "engine/lint/sieve_phrases.hpp"

#include <algorithm>

#include "engine/lint/domain.hpp"
#include "engine/text/folded_text.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

bool is_letter(char32_t symbol) {
  return symbol >= U'a' && symbol <= U'z';
}

bool is_word(char32_t symbol) {
  return text::is_word(text::tables::class_of(symbol).kind);
}

/// Whether a phrase that begins with a Latin letter begins within a longer word.
bool is_within_word(std::size_t first, const WordNotes& notes) {
  return first > 0 && first < notes.size() && notes[first].has(WordNote::touching) &&
         notes[first - 1].has(WordNote::latin);
}

/// Whether the words stand together, as many of them look-alikes as in the phrase: then nothing keeps the
/// phrase from being found, and from excusing.
bool are_plain(std::size_t first, std::uint8_t guesses, const WordNotes& notes) {
  std::size_t count = 0;
  for (std::size_t index = first; index < notes.size(); ++index) {
    if (notes[index].has(WordNote::guess)) ++count;
    if (notes[index].has(WordNote::latin)) return false;
    if (index > first && !notes[index].has(WordNote::touching)) return false;
  }
  return count == guesses;
}

}  // namespace

void SievePhrases::add(std::u32string_view symbols, std::uint8_t guesses, std::span<const Use> uses) {
  if (uses.empty()) return;
  patterns_.push_back({std::u32string(symbols), static_cast<std::uint32_t>(phrases_.size())});
  phrases_.push_back({static_cast<std::uint32_t>(uses_.size()), static_cast<std::uint32_t>(uses.size()),
                      guesses, is_letter(symbols.front()), is_letter(symbols.back()),
                      !is_word(symbols.back()), false});
  uses_.insert(uses_.end(), uses.begin(), uses.end());
}

/// Words behind which an address may end.
void SievePhrases::add_dots() {
  for (const std::u32string_view word : words_for_a_dot()) {
    patterns_.push_back({std::u32string(word), static_cast<std::uint32_t>(phrases_.size())});
    Phrase phrase;
    phrase.is_dot = true;
    phrases_.push_back(phrase);
  }
}

void SievePhrases::finish() {
  add_dots();
  machine_ = text::PhraseMachine(patterns_);
  table_ = SieveTable(machine_);
  patterns_ = {};
}

/// Whether an ending at word `first` can have a dot before it: a sign, or a word for one.
bool SievePhrases::may_end_address(std::size_t first, const WordNotes& notes) const {
  if (first == 0 || first >= notes.size()) return false;
  return notes[first].has(WordNote::behind_sign) || first == behind_dot_;
}

void SievePhrases::note(text::PhraseMachine::State state, bool ends_in_word, const SieveRules& rules,
                        const WordNotes& notes) {
  machine_.each_end(state, [&](std::uint32_t id, std::uint32_t length) {
    const Phrase& phrase = phrases_[id];
    if (phrase.ends_in_sign == ends_in_word || met_.size() > SieveRules::most_met) return;
    const std::size_t end = notes.size();
    const std::size_t first = end - (ends_in_word ? length : length - 1);
    if (phrase.is_lettered && is_within_word(first, notes)) return;
    if (phrase.is_dot) behind_dot_ = end;
    for (const Use& use : std::span(uses_).subspan(phrase.first_use, phrase.uses)) {
      if (rules.is_ending(use.rule, use.role) && !may_end_address(first, notes)) continue;
      const bool excuses = rules.is_excusing(use.rule, use.role);
      if (excuses && (!ends_in_word || !are_plain(first, phrase.guesses, notes))) continue;
      met_.push_back({use.rule, use.role, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end),
                      phrase.ends_in_letter});
    }
  });
}

}  // namespace liaotai::lint

#include "engine/lint/sieve_phrases.hpp"

#include <algorithm>
#include <utility>

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

/// Whether a digit stands right before the words or right behind them.
bool is_beside_digit(std::size_t first, std::size_t end, const SieveWords& words) {
  return (first > 0 && words[first - 1].has_value()) || (end < words.size() && words[end].has_value());
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

/// The words of the phrase up to the first mark that it needs, and that mark; nothing when it needs none.
std::u32string up_to_first_mark(const Ruleset::Sought& sought) {
  if (!sought.leading.empty()) return {sought.leading.end() - 1, sought.leading.end()};
  const auto mark = std::find_if_not(sought.symbols.begin(), sought.symbols.end(), is_word);
  if (mark != sought.symbols.end()) return {sought.symbols.begin(), mark + 1};
  if (sought.trailing.empty()) return {};
  return std::u32string(sought.symbols) + sought.trailing.front();
}

}  // namespace

void SievePhrases::add(const Ruleset::Sought& sought, std::span<const Use> uses,
                       std::span<std::uint32_t> marks) {
  const std::u32string_view symbols = sought.symbols;
  const auto id = static_cast<std::uint32_t>(phrases_.size());
  Phrase& phrase = phrases_.emplace_back();
  if (uses.empty()) return;
  phrase.first_use = static_cast<std::uint32_t>(uses_.size());
  phrase.uses = static_cast<std::uint16_t>(uses.size());
  phrase.guesses = sought.guesses;
  uses_.insert(uses_.end(), uses.begin(), uses.end());
  for (const Use& use : uses) {
    if (rules_->needs_company(use.rule, use.role)) {
      phrase.needs_company = true;
    } else {
      phrase.groups.add(rules_->groups_of(use.rule, use.role));
    }
  }
  if (std::u32string marked = up_to_first_mark(sought); !marked.empty()) {
    sign_phrases_.push_back({std::move(marked), id});
    return;
  }
  phrase.ends_in_letter = is_letter(symbols.back());
  if (symbols.front() >= marks.size()) return;  // in no text that is settled
  if (symbols.size() == 1) {
    marks[symbols.front()] |= SieveWord::phrase;
    single_[symbols.front()] = id;
  } else {
    marks[symbols.front()] |= SieveWord::phrase_start;
    starts_.add(symbols);
  }
}

void SievePhrases::note_signs(SignSet& signs) const {
  for (const SignPhrase& phrase : sign_phrases_) signs.add(phrase.symbols.back());
}

bool SievePhrases::find(const SieveReader& text, GroupsMet& groups) {
  found_.clear();
  if (!find_words(text, groups)) return false;
  find_signs(text, groups);
  return true;
}

bool SievePhrases::find_words(const SieveReader& text, GroupsMet& groups) {
  const SieveWord* const begin = text.words().data();
  const std::size_t size = text.words().size();
  for (std::size_t first = 0; first < size; ++first) {
    const SieveWord word = begin[first];
    if (word.has(SieveWord::phrase) && single_[word.symbol()] != nobody) {
      const auto place = static_cast<std::uint32_t>(first);
      note(text, {single_[word.symbol()], place, place + 1, false}, groups);
    }
    const bool may_begin = word.has(SieveWord::phrase_start) && starts_.may_begin(begin + first);
    if (may_begin && !follow(text, first, groups)) return false;
  }
  return true;
}

void SievePhrases::find_signs(const SieveReader& text, GroupsMet& groups) {
  for (const MetSign& sign : text.signs()) {
    for (const SignPhrase& phrase : sign_phrases_) {
      const std::u32string_view symbols = phrase.symbols;
      if (symbols.back() != sign.symbol) continue;
      const std::u32string_view words = symbols.substr(0, symbols.size() - 1);
      if (!stand_before(words, sign.words_before, text.words())) continue;
      const auto first = static_cast<std::uint32_t>(sign.words_before - words.size());
      if (!words.empty() && text.words()[first].has(SieveWord::within)) continue;
      note(text, {phrase.id, first, sign.words_before, true}, groups);
    }
  }
}

/// Notes the phrases of more than one symbol that begin with word `first`. Answers whether all are told.
bool SievePhrases::follow(const SieveReader& text, std::size_t first, GroupsMet& groups) {
  const PhraseMachine& machine = *machine_;
  const SieveWords& words = text.words();
  PhraseMachine::State state = PhraseMachine::root;
  const auto begin = static_cast<std::uint32_t>(first);
  for (std::uint32_t length = 1; first + length <= words.size(); ++length) {
    const PhraseMachine::Letter letter = machine.letter_of(words[first + length - 1].symbol());
    if (letter == PhraseMachine::no_letter) return true;
    state = machine.follow(state, letter);
    if (state == PhraseMachine::root) return true;
    if (length > longest_looked_at) return false;
    if (length == 1 || !machine.has_end(state)) continue;
    machine.each_of_length(state, length, [&](std::uint32_t id) {
      note(text, {id, begin, begin + length, false}, groups);
    });
  }
  return true;
}

void SievePhrases::note(const SieveReader& text, const Found& found, GroupsMet& groups) {
  const Phrase& phrase = phrases_[found.id];
  if (phrase.uses == 0) return;
  const SieveWords& words = text.words();
  // A letter behind it makes it the beginning of a longer word.
  const bool is_cut_off =
      phrase.ends_in_letter && found.end < words.size() && words[found.end].has(SieveWord::within);
  if (is_cut_off) return;
  found_.push_back(found);
  groups.add(phrase.groups);
  if (!phrase.needs_company) return;
  for (const Use& use : uses_of(phrase)) {
    if (!rules_->needs_company(use.rule, use.role) || !counts(use, found, text)) continue;
    // The first of the words that join stands behind a digit.
    const bool may_join = !rules_->is_joining(use.rule, use.role) ||
                          (found.first > 0 && words[found.first - std::size_t{1}].has_value());
    if (may_join) groups.add(rules_->groups_of(use.rule, use.role, has_account_behind(found.end, words)));
  }
}

/// Whether the phrase is there as the rule means it.
bool SievePhrases::counts(const Use& use, const Found& found, const SieveReader& text) const {
  const SieveWords& words = text.words();
  if (rules_->is_ending(use.rule, use.role)) {
    // Where any ending stands, numbers are looked at as well.
    if (text.has_network_address()) return true;
    const bool goes_on = phrases_[found.id].ends_in_letter && found.end < words.size() &&
                         words[found.end].has(SieveWord::touching) && words[found.end].has(SieveWord::latin);
    return !goes_on && may_end_address(found.first, words);
  }
  if (rules_->is_excusing(use.rule, use.role)) {
    return !found.ends_in_sign && are_plain(found.first, found.end, phrases_[found.id].guesses, words);
  }
  if (rules_->is_numbered(use.rule, use.role)) return is_beside_digit(found.first, found.end, words);
  return true;
}

bool SievePhrases::tell(RuleBits rules, const SieveReader& text, std::vector<MetPhrase>& met) const {
  const auto before = static_cast<std::ptrdiff_t>(met.size());
  for (const Found& found : found_) {
    for (const Use& use : uses_of(phrases_[found.id])) {
      if ((rules & rule_bit(use.rule)) == 0 || !counts(use, found, text)) continue;
      if (met.size() == SieveRules::most_met) return false;
      met.push_back({use.rule, use.role, found.first, found.end, found.ends_in_sign});
    }
  }
  const auto begins_before = [](const MetPhrase& one, const MetPhrase& other) {
    return one.first < other.first;
  };
  if (!std::is_sorted(met.begin() + before, met.end(), begins_before)) {
    std::stable_sort(met.begin() + before, met.end(), begins_before);
  }
  return true;
}

}  // namespace liaotai::lint

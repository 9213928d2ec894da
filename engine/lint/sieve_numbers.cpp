#include <algorithm>

#include "engine/lint/sieve_phrases.hpp"
#include "engine/lint/surroundings.hpp"

namespace liaotai::lint {
namespace {

/// Where the letters begin that touch the number.
std::size_t code_start(const NumberSieve::Lone& number, const SieveWords& words) {
  std::size_t start = number.first;
  while (start > 0 && words[start].has(SieveWord::touching) && words[start - 1].has(SieveWord::letter))
    --start;
  return start;
}

/// Whether a letter begins a word here, with no sign right before it.
bool begins_latin_word(std::size_t index, const SieveWords& words) {
  if (words[index].has(SieveWord::behind_sign)) return false;
  return index == 0 || !words[index].has(SieveWord::touching) || !words[index - 1].has(SieveWord::latin);
}

}  // namespace

// The two below hold what `NumberWords` looks for against what the sieve knows: `is_near_call` without its
// count of words, and `is_counted` where there is no doubt about it.

bool SievePhrases::may_be_near_call(std::uint32_t rule, const NumberSieve::Lone& number,
                                    const SieveWords& words) const {
  constexpr std::size_t furthest_before = 52;
  constexpr std::size_t furthest_behind = 60;
  const auto is_near = [&](const Found& found) {
    if (found.end <= number.first) {
      return number.first - found.end <= furthest_before &&
             !parts_clauses(found.end, found.ends_in_sign, number.first, number.end, words);
    }
    // A comma may part the two: 9000 1182, call him.
    if (found.first <= number.end) return true;
    return found.first - number.end <= furthest_behind &&
           !parts_clauses(number.end, false, found.first, found.end, words);
  };
  return std::any_of(found_.begin(), found_.end(), [&](const Found& found) {
    return has_use(found, rule, [&](const Use& use) { return rules_->is_calling(rule, use.role); }) &&
           is_near(found);
  });
}

bool SievePhrases::is_counted(std::uint32_t rule, const NumberSieve::Lone& number,
                              const SieveWords& words) const {
  constexpr std::size_t most_letters = 8;
  constexpr std::size_t most_looked_at = 8;  // as many hits before a number as `NumberWords` looks at
  const std::size_t start = code_start(number, words);
  if (number.first - start > most_letters || words[start].has(SieveWord::apart)) return false;
  bool is_said = false;
  std::size_t looked_at = 0;
  for (const Found& found : found_) {
    if (found.end < start || found.end > number.first) continue;
    for (const Use& use : uses_of(phrases_[found.id])) {
      if (use.rule != rule) continue;
      if (++looked_at > most_looked_at) return false;
      const bool is_call_behind = found.end > start && rules_->is_calling(rule, use.role);
      if (is_call_behind) return false;
      is_said = is_said ||
                (found.end == start && rules_->is_counting(rule, use.role) && is_surely_there(found, words));
    }
  }
  return is_said;
}

/// Whether nothing keeps judging from finding the phrase, and from being sure of it.
bool SievePhrases::is_surely_there(const Found& found, const SieveWords& words) const {
  const Phrase& phrase = phrases_[found.id];
  if (found.ends_in_sign || phrase.guesses > 0 || !phrase.is_spelled_once) return false;
  if (words[found.first].has(SieveWord::letter) && !begins_latin_word(found.first, words)) return false;
  for (std::uint32_t index = found.first; index < found.end; ++index) {
    if (words[index].has(SieveWord::guess)) return false;
    const std::uint32_t place = index - found.first;
    const bool is_within = place > 0 && !words[index].has(SieveWord::touching);
    if (!is_within) continue;
    constexpr std::uint32_t most_known = 32;
    const bool begins_word = place < most_known && ((phrase.word_starts >> place) & 1U) != 0;
    if (!begins_word || words[index].has(SieveWord::apart)) return false;
  }
  return true;
}

}  // namespace liaotai::lint

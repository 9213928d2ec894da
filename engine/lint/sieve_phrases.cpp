#include "engine/lint/sieve_phrases.hpp"

#include <algorithm>

#include "engine/lint/surroundings.hpp"

namespace liaotai::lint {

using text::PhraseMachine;

/// Adds to `found` the phrases of the table that begin with word `first`, of which something is `starting`
/// there. Answers whether all are told.
bool SievePhrases::add_from(const PhraseTable& table, const SieveReader& text, std::uint32_t first,
                            Starting starting, std::vector<Found>& found) const {
  const PhraseTable::Told told = table.each_at(text.words().data() + first, text.words().size() - first,
                                               starting, [&](std::uint32_t id, std::uint32_t length) {
                                                 found.push_back({id, first, first + length, false});
                                               });
  if (told == PhraseTable::Told::crowded) return add_followed_from(text, first, found);
  return told == PhraseTable::Told::all;
}

/// The same, in a time that does not depend on how many phrases there are.
bool SievePhrases::add_followed_from(const SieveReader& text, std::uint32_t first,
                                     std::vector<Found>& found) const {
  const PhraseMachine& machine = *machine_;
  const SieveWords& words = text.words();
  PhraseMachine::State state = PhraseMachine::root;
  for (std::uint32_t length = 1; first + length <= words.size(); ++length) {
    const SieveWord word = words[first + length - 1];
    if (length > 1 && word.has(SieveWord::clause)) return true;
    const PhraseMachine::Letter letter = machine.letter_of(word.symbol());
    if (letter == PhraseMachine::no_letter) return true;
    state = machine.follow(state, letter);
    if (state == PhraseMachine::root) return true;
    if (length > PhraseTable::longest_compared) return false;
    if (length == 1 || !machine.has_end(state)) continue;
    machine.each_of_length(state, length, [&](std::uint32_t id) {
      found.push_back({id, first, first + length, false});
    });
  }
  return true;
}

/// Adds to `found` the phrase that word `place` is by itself, if it is one.
void SievePhrases::add_single(const SieveReader& text, std::uint32_t place, std::vector<Found>& found) const {
  const std::uint32_t id = single_[text.words()[place].symbol()];
  if (id != nobody) found.push_back({id, place, place + 1, false});
}

/// Adds to `found` the phrases with marks that stand in the text.
void SievePhrases::add_with_signs(const SieveReader& text, std::vector<Found>& found) const {
  for (const MetSign& sign : text.signs()) {
    auto phrase = std::lower_bound(
        sign_phrases_.begin(), sign_phrases_.end(), sign.symbol,
        [](const SignPhrase& each, char32_t symbol) { return each.symbols.back() < symbol; });
    for (; phrase != sign_phrases_.end() && phrase->symbols.back() == sign.symbol; ++phrase) {
      const std::u32string_view symbols = phrase->symbols;
      const std::u32string_view words = symbols.substr(0, symbols.size() - 1);
      if (!stand_before(words, sign.words_before, text.words())) continue;
      const auto first = static_cast<std::uint32_t>(sign.words_before - words.size());
      if (!words.empty() && text.words()[first].has(SieveWord::within)) continue;
      found.push_back({phrase->id, first, sign.words_before, true});
    }
  }
}

/// The words at which anchors may begin. No branch depends on which they are, since nobody could foresee it.
std::span<const std::uint32_t> SievePhrases::anchor_places(const SieveWords& words) {
  const std::size_t size = words.size();
  if (places_.size() < size) places_.resize(size);
  std::size_t marked = 0;
  for (std::size_t place = 0; place < size; ++place) {
    places_[marked] = static_cast<std::uint32_t>(place);
    marked += std::size_t{words[place].has_any(SieveWord::phrase | SieveWord::phrase_start)};
  }
  std::size_t kept = 0;
  for (std::size_t index = 0; index < marked; ++index) {
    const std::uint32_t place = places_[index];
    const SieveWord word = words[place];
    places_[kept] = place;
    kept += word.bit(SieveWord::phrase) |
            (word.bit(SieveWord::phrase_start) & anchor_starts_.may_begin(words.data() + place));
  }
  return std::span(places_).first(kept);
}

bool SievePhrases::find_anchors(const SieveReader& text, GroupsMet& groups) {
  anchors_.clear();
  const SieveWord* const words = text.words().data();
  for (const std::uint32_t first : anchor_places(text.words())) {
    const SieveWord word = words[first];
    if (word.has(SieveWord::phrase)) add_single(text, first, anchors_);
    if (!word.has(SieveWord::phrase_start)) continue;
    const Starting starting = anchor_starts_.look_at(words + first);
    if (starting.anything() && !add_from(anchor_table_, text, first, starting, anchors_)) return false;
  }
  add_with_signs(text, anchors_);
  std::erase_if(anchors_, [&](const Found& found) { return !seems_anchor(found, text); });
  for (const Found& found : anchors_) {
    const Phrase& phrase = phrases_[found.id];
    // The first of the words that join stands behind a digit.
    const bool is_first = found.first > 0 && words[found.first - std::size_t{1}].has_value();
    if (!phrase.is_only_joining || is_first) groups.add(phrase.anchors);
  }
  return true;
}

void SievePhrases::check_anchors(RuleBits rules, const SieveReader& text, GroupsMet& groups) {
  for (const Found& found : anchors_) {
    const Phrase& phrase = phrases_[found.id];
    if (phrase.anchors.without(groups).has_none()) continue;
    for (const Use& use : uses_of(phrase)) {
      if ((rules & rule_bit(use.rule)) == 0) continue;
      const GroupsMet anchors = rules_->anchors_of(use.rule, use.role);
      if (!anchors.without(groups).has_none() && is_anchor(found, use, text)) groups.add(anchors);
    }
  }
}

bool SievePhrases::find(const SieveReader& text, GroupsMet& groups) {
  seeming_.clear();
  const SieveWord* const words = text.words().data();
  const std::size_t size = text.words().size();
  for (std::uint32_t first = 0; first < size; ++first) {
    if (words[first].has(SieveWord::within)) continue;
    add_single(text, first, seeming_);
    const Starting starting = starts_.look_at(words + first);
    if (starting.anything() && !add_from(table_, text, first, starting, seeming_)) return false;
  }
  add_with_signs(text, seeming_);
  found_.clear();
  for (const Found& found : seeming_) note(text, found, groups);
  return true;
}

/// Whether a letter behind it makes the phrase the beginning of a longer word.
bool SievePhrases::is_cut_off(const Found& found, const SieveWords& words) const {
  return phrases_[found.id].ends_in_letter && found.end < words.size() &&
         words[found.end].has(SieveWord::within);
}

/// Whether the phrase can be an anchor where it stands, whatever the rule.
bool SievePhrases::seems_anchor(const Found& found, const SieveReader& text) const {
  const SieveWords& words = text.words();
  if (is_cut_off(found, words)) return false;
  return !phrases_[found.id].is_only_ending || text.has_network_address() ||
         may_end_address(found.first, words);
}

/// Whether the phrase is an anchor where it stands.
bool SievePhrases::is_anchor(const Found& found, const Use& use, const SieveReader& text) {
  if (!counts(use, found, text) || !may_join(use, found, text)) return false;
  if (is_spoken_alone(found, use, text.words())) return false;
  const bool may_be_excused = rules_->may_be_excused(use.rule, use.role);
  return !(may_be_excused && is_excused(found, use.rule, text)) && !is_alone(found, use, text);
}

/// Whether it is a word for a digit beside which neither a figure stands nor, right behind, another such
/// word.
bool SievePhrases::is_spoken_alone(const Found& found, const Use& use, const SieveWords& words) const {
  if (!rules_->is_about_digits(use.rule) || rules_->is_joining(use.rule, use.role)) return false;
  if (is_beside_digit(found.first, found.end, words)) return false;
  return std::none_of(anchors_.begin(), anchors_.end(),
                      [&](const Found& other) { return other.first == found.end; });
}

/// Whether a phrase that excuses for the rule covers this one. Not every one that does is found.
bool SievePhrases::is_excused(const Found& found, std::uint32_t rule, const SieveReader& text) {
  constexpr std::uint32_t furthest = 8;
  const SieveWord* const words = text.words().data();
  for (std::uint32_t back = 0; back <= std::min(found.first, furthest); ++back) {
    const std::uint32_t first = found.first - back;
    if (words[first].has(SieveWord::within)) continue;
    const Starting starting = excuse_starts_.look_at(words + first);
    if (!starting.anything()) continue;
    beside_.clear();
    add_from(table_, text, first, starting, beside_);
    const bool is_covered = std::any_of(beside_.begin(), beside_.end(), [&](const Found& other) {
      return covers(other.first, other.end, found.first, found.end, found.ends_in_sign) &&
             !is_cut_off(other, text.words()) && excuses(other, rule, text);
    });
    if (is_covered) return true;
  }
  return false;
}

/// Whether the phrase excuses others for the rule.
bool SievePhrases::excuses(const Found& found, std::uint32_t rule, const SieveReader& text) const {
  return has_use(found, rule, [&](const Use& use) {
    return rules_->is_excusing(rule, use.role) && counts(use, found, text);
  });
}

void SievePhrases::note(const SieveReader& text, const Found& found, GroupsMet& groups) {
  const Phrase& phrase = phrases_[found.id];
  const SieveWords& words = text.words();
  if (phrase.uses == 0 || is_cut_off(found, words)) return;
  found_.push_back(found);
  groups.add(phrase.groups);
  if (!phrase.needs_company) return;
  for (const Use& use : uses_of(phrase)) {
    if (!rules_->needs_company(use.rule, use.role) || !counts(use, found, text)) continue;
    if (!may_join(use, found, text)) continue;
    const bool has_account = has_account_behind(found.end, words) || leads_to_account(found, use.rule, text);
    groups.add(rules_->groups_of(use.rule, use.role, has_account));
  }
}

/// The first of the words that join stands behind a digit, of many; no other has to.
bool SievePhrases::may_join(const Use& use, const Found& found, const SieveReader& text) const {
  if (!rules_->is_joining(use.rule, use.role)) return true;
  return text.digits() >= rules_->fewest_digits(use.rule) && found.first > 0 &&
         text.words()[found.first - std::size_t{1}].has_value();
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
  return !rules_->is_never_numbered(use.rule, use.role) || !is_before_figure(found.first, found.end, words);
}

bool SievePhrases::tell(std::span<const Found> found, RuleBits rules, const SieveReader& text,
                        std::vector<MetPhrase>& met) const {
  const auto before = static_cast<std::ptrdiff_t>(met.size());
  for (const Found& each : found) {
    for (const Use& use : uses_of(phrases_[each.id])) {
      if ((rules & rule_bit(use.rule)) == 0 || !counts(use, each, text)) continue;
      if (met.size() == SieveRules::most_met) return false;
      met.push_back({use.rule, use.role, each.first, each.end, each.ends_in_sign});
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

#include "engine/lint/sieve.hpp"

#include <algorithm>

namespace liaotai::lint {

/// Told from everything but phrases.
bool Sieve::is_suspect(std::size_t bytes) const {
  if (reader_.is_unsettled() || judges_anything_) return true;
  if (reader_.characters() > most_characters_ || bytes > most_bytes_) return true;
  if (judges_empty_ && reader_.words().size() == 0) return true;
  return judges_code_ && reader_.delimiters() > 1;
}

/// Whether a number stands in the text that may be somebody's to call.
bool Sieve::may_hold_number() {
  if (numbers_.is_too_few(reader_.digits(), reader_.look_alikes())) return false;
  lone_.clear();
  if (numbers_.look(reader_.words(), reader_.digit_rows(), lone_)) return true;
  if (lone_.empty()) return false;
  GroupsMet groups;
  for (SievePhrases& each : phrases_) {
    if (!each.find(reader_, groups)) return true;
  }
  return std::any_of(lone_.begin(), lone_.end(),
                     [&](const NumberSieve::Lone& number) { return may_be_number(number); });
}

/// Whether the phrases found last leave it open for a rule that the number is somebody's to call.
bool Sieve::may_be_number(const NumberSieve::Lone& number) const {
  const auto any_phrases = [&](auto&& say) { return std::any_of(phrases_.begin(), phrases_.end(), say); };
  return !rules_.are_all_without_number([&](std::uint32_t rule) {
    const bool is_called = !number.is_in_code || any_phrases([&](const SievePhrases& each) {
      return each.may_be_near_call(rule, number, reader_.words());
    });
    return !is_called || any_phrases([&](const SievePhrases& each) {
      return each.is_counted(rule, number, reader_.words());
    });
  });
}

/// The rules for which the phrases that stand in the text could be enough.
RuleBits Sieve::those_with_enough() {
  GroupsMet seeming = rules_.groups_without_anchors();
  for (SievePhrases& each : phrases_) {
    if (!each.find_anchors(reader_, seeming)) return all_rules;
  }
  const RuleBits asking = seeming.rules();
  if (asking == 0) return 0;
  GroupsMet anchors = rules_.groups_without_anchors();
  for (SievePhrases& each : phrases_) each.check_anchors(asking, reader_, anchors);
  const RuleBits left = without_those_at_odds(anchors.rules());
  return left == 0 ? 0 : those_with_all_phrases(left);
}

/// Those of `asking` for which it is not sure that their anchors stand too far apart, or in another order.
RuleBits Sieve::without_those_at_odds(RuleBits asking) {
  const RuleBits rules = rules_.with_only_anchors(asking);
  if (rules == 0) return asking;
  met_.clear();
  for (const SievePhrases& each : phrases_) {
    if (!each.tell_anchors(rules, reader_, met_)) return asking;
  }
  return (asking & ~rules) | rules_.enough_for(rules, met_, reader_);
}

/// Those of `asking` for which all phrases that stand in the text, not only anchors, could be enough.
RuleBits Sieve::those_with_all_phrases(RuleBits asking) {
  GroupsMet groups = rules_.groups_without_phrases();
  for (SievePhrases& each : phrases_) {
    if (!each.find(reader_, groups)) return asking;
  }
  const RuleBits rules = groups.rules() & asking;
  if (rules == 0) return 0;
  met_.clear();
  for (const SievePhrases& each : phrases_) {
    if (!each.tell(rules, reader_, met_)) return rules;
  }
  return rules_.enough_for(rules, met_, reader_);
}

void Sieve::add_to_sample() {
  if (texts_++ >= sample_size) return;
  GroupsMet groups;
  for (SievePhrases& each : phrases_) each.find(reader_, groups);
  rules_.see(groups);
}

Sieve::Verdict Sieve::look(std::string_view text) {
  reader_.read(text, *table_, signs_);
  if (reader_.is_broken()) return Verdict::broken;
  if (is_sampling_) add_to_sample();
  asking_ = all_rules;
  if (is_suspect(text.size())) return Verdict::suspect;
  const bool has_number = may_hold_number();
  asking_ = those_with_enough();
  return has_number || asking_ != 0 ? Verdict::suspect : Verdict::clean;
}

bool Sieve::may_find(const Ruleset& ruleset, std::size_t place) const {
  if (asking_ == all_rules || !ruleset.needs(place).is_about_phrases()) return true;
  const auto known = std::find_if(places_.begin(), places_.end(),
                                  [&](const Places& each) { return each.ruleset == &ruleset; });
  const std::uint32_t here = known == places_.end() ? nobody : known->in_rules[place];
  return here == nobody || (asking_ & rule_bit(here)) != 0;
}

}  // namespace liaotai::lint

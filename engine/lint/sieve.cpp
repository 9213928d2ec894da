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
  if (numbers_.is_too_few(reader_.digits())) return false;
  const NumberSieve::Verdict verdict = numbers_.look(reader_.words());
  if (verdict != NumberSieve::Verdict::in_code) return verdict == NumberSieve::Verdict::number;
  GroupsMet groups;
  return std::any_of(phrases_.begin(), phrases_.end(),
                     [&](SievePhrases& each) { return !each.find(reader_, groups) || each.has_call(); });
}

/// Whether the phrases that stand in the text could be enough for a rule.
bool Sieve::may_be_enough() {
  GroupsMet seeming = rules_.groups_without_anchors();
  for (SievePhrases& each : phrases_) {
    if (!each.find_anchors(reader_, seeming)) return true;
  }
  const RuleBits asking = seeming.rules();
  if (asking == 0) return false;
  GroupsMet anchors = rules_.groups_without_anchors();
  for (SievePhrases& each : phrases_) each.check_anchors(asking, reader_, anchors);
  return anchors.rules() != 0 && are_enough(anchors.rules());
}

/// Whether all phrases that stand in the text, not only anchors, could be enough for one of `asking`.
bool Sieve::are_enough(RuleBits asking) {
  GroupsMet groups = rules_.groups_without_phrases();
  for (SievePhrases& each : phrases_) {
    if (!each.find(reader_, groups)) return true;
  }
  const RuleBits rules = groups.rules() & asking;
  if (rules == 0) return false;
  met_.clear();
  for (const SievePhrases& each : phrases_) {
    if (!each.tell(rules, reader_, met_)) return true;
  }
  return rules_.are_enough(rules, met_, reader_);
}

Sieve::Verdict Sieve::look(std::string_view text) {
  reader_.read(text, *table_, signs_);
  if (reader_.is_broken()) return Verdict::broken;
  const bool may_break_rule = is_suspect(text.size()) || may_hold_number() || may_be_enough();
  return may_break_rule ? Verdict::suspect : Verdict::clean;
}

}  // namespace liaotai::lint

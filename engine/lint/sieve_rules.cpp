#include "engine/lint/sieve_rules.hpp"

#include <algorithm>

namespace liaotai::lint {
namespace {

/// Whether as many digits stand in the text, letters that look like digits among them.
bool has_digits(const SieveWords& words, std::int64_t least) {
  std::int64_t digits = 0;
  for (std::size_t index = 0; index < words.size() && digits < least; ++index) {
    if (words[index].has_value()) ++digits;
  }
  return digits >= least;
}

/// Whether letters or digits stand so near behind a phrase that they could be an account.
bool has_account_behind(const MetPhrase& met, const SieveWords& words) {
  constexpr std::size_t furthest = 4;
  for (std::size_t index = met.end; index < std::min<std::size_t>(words.size(), met.end + furthest);
       ++index) {
    if (words[index].has(SieveWord::latin) || words[index].has_value()) return true;
  }
  return false;
}

/// Whether a digit stands right before the phrase or right behind it.
bool is_beside_digit(const MetPhrase& met, const SieveWords& words) {
  const bool is_before = met.first > 0 && words[met.first - 1].has_value();
  return is_before || (met.end < words.size() && words[met.end].has_value());
}

}  // namespace

std::uint32_t SieveRules::add(const packs::Rule& rule, const Needs& needs, RoleSet essential) {
  Asked asked{&needs, essential, excusing_role(rule), 0, false};
  asked.wanted = asked.excusing;
  for (const RoleSet roles : needs.roles) asked.wanted |= roles;
  rules_.push_back(asked);
  return static_cast<std::uint32_t>(rules_.size() - 1);
}

/// Whether a letter behind a phrase makes it the beginning of a longer word.
bool SieveRules::is_cut_off(const MetPhrase& met, const SieveWords& words) const {
  if (!met.ends_in_letter || met.end >= words.size() || !words[met.end].has(SieveWord::touching))
    return false;
  return words[met.end].has(is_ending(met.rule, met.role) ? SieveWord::latin : SieveWord::letter);
}

bool SieveRules::is_excused(const MetPhrase& met, std::span<const MetPhrase> all) const {
  return std::any_of(all.begin(), all.end(), [&](const MetPhrase& other) {
    return other.rule == met.rule && other.first <= met.first && other.end >= met.end &&
           is_excusing(other.rule, other.role);
  });
}

/// Whether words that join, and nothing else, stand between two digits. In `met` a phrase stands behind those
/// that begin before it.
bool SieveRules::joins_digits(std::uint32_t rule, std::span<const MetPhrase> met,
                              const SieveWords& words) const {
  const auto is_digit = [&](std::size_t index) { return index < words.size() && words[index].has_value(); };
  std::uint64_t reached = 0;  // of `met`: begins right behind a digit, or behind such words
  for (std::size_t place = 0; place < met.size(); ++place) {
    const MetPhrase& each = met[place];
    if (each.rule != rule || !is_joining(each)) continue;
    bool continues = each.first > 0 && is_digit(each.first - 1);
    for (std::size_t before = 0; before < place && !continues; ++before) {
      continues = ((reached >> before) & 1U) != 0 && met[before].end == each.first;
    }
    if (!continues) continue;
    if (is_digit(each.end)) return true;
    reached |= std::uint64_t{1} << place;
  }
  return false;
}

/// Whether another spoken digit follows, with nothing but figures between the two.
bool SieveRules::is_spoken_with_another(const MetPhrase& met, std::span<const MetPhrase> all,
                                        const SieveWords& words) const {
  std::size_t next = met.end;
  while (next < words.size() && words[next].is_figure()) ++next;
  return std::any_of(all.begin(), all.end(), [&](const MetPhrase& other) {
    return other.rule == met.rule && other.first == next && !is_joining(other) &&
           !is_excusing(other.rule, other.role);
  });
}

/// Whether the phrase is there as the rule means it, its company left aside.
bool SieveRules::may_count(const MetPhrase& met, std::span<const MetPhrase> all,
                           const SieveWords& words) const {
  const Needs& needs = *rules_[met.rule].needs;
  if (is_cut_off(met, words)) return false;
  if ((needs.numbered & met.role) != 0 && !is_beside_digit(met, words)) return false;
  if (needs.sign != Needs::Sign::digits) return true;
  if (is_joining(met)) return has_digits(words, needs.least) && joins_digits(met.rule, all, words);
  return is_spoken_with_another(met, all, words);
}

bool SieveRules::wake(std::span<const MetPhrase> met, const SieveWords& words) {
  for (const MetPhrase& each : met) {
    Asked& asked = rules_[each.rule];
    if (asked.is_awake || (asked.essential & each.role) == 0 || !may_count(each, met, words)) continue;
    asked.is_awake = true;
    awake_.push_back(each.rule);
  }
  return !awake_.empty();
}

/// Whether a phrase stands near enough to one without which it says nothing.
bool SieveRules::is_in_reach(const MetPhrase& met, std::span<const MetPhrase> all) const {
  const Needs& needs = *rules_[met.rule].needs;
  if (needs.reach == 0 || (met.role & needs.counted()) != 0) return true;
  return std::any_of(all.begin(), all.end(), [&](const MetPhrase& other) {
    if (other.rule != met.rule || (other.role & needs.counted()) == 0) return false;
    if ((met.role & needs.right_behind) != 0) return met.first == other.end;
    const bool is_near = met.first <= other.end + needs.reach && other.first <= met.end + needs.reach;
    return is_near && ((met.role & needs.before) == 0 || met.end <= other.first);
  });
}

bool SieveRules::is_enough_for(std::uint32_t rule, std::span<const MetPhrase> met,
                               const SieveWords& words) const {
  const Needs& needs = *rules_[rule].needs;
  RoleSet rough = account_behind;
  for (const MetPhrase& each : met) {
    if (each.rule == rule) rough |= each.role;
  }
  if (!needs.have_roles(rough)) return false;
  Seen seen;
  for (const MetPhrase& each : met) {
    if (each.rule != rule || is_excusing(rule, each.role) || !may_count(each, met, words)) continue;
    if (is_excused(each, met) || !is_in_reach(each, met)) continue;
    seen.roles |= each.role;
    if ((each.role & needs.counted()) == 0) continue;
    ++seen.count;
    seen.words += each.end - each.first + 1;
    if (has_account_behind(each, words)) seen.roles |= account_behind;
  }
  if (!needs.have_roles(seen.roles)) return false;
  // `may_count` has looked at the digits.
  if (needs.sign == Needs::Sign::digits) return true;
  if ((seen.roles & needs.linking) != 0) return seen.count >= needs.least_with_link;
  return seen.count >= needs.least &&
         seen.words * 100 >= words.size() * static_cast<std::size_t>(needs.percent);
}

bool SieveRules::are_enough(std::span<const MetPhrase> met, const SieveWords& words) const {
  return std::any_of(awake_.begin(), awake_.end(),
                     [&](std::uint32_t rule) { return is_enough_for(rule, met, words); });
}

void SieveRules::put_to_sleep() {
  for (const std::uint32_t rule : awake_) rules_[rule].is_awake = false;
  awake_.clear();
}

}  // namespace liaotai::lint

#include "engine/lint/sieve_rules.hpp"

#include <algorithm>

#include "engine/lint/sieve_table.hpp"

namespace liaotai::lint {
namespace {

std::int64_t digits_in(const WordNotes& notes) {
  std::int64_t digits = 0;
  for (std::size_t index = 0; index < notes.size(); ++index) {
    if (notes[index].value() != SieveEntry::no_value) ++digits;
  }
  return digits;
}

/// Whether letters or digits stand so near behind a phrase that they could be an account.
bool has_account_behind(const MetPhrase& met, const WordNotes& notes) {
  constexpr std::size_t furthest = 4;
  for (std::size_t index = met.end; index < std::min<std::size_t>(notes.size(), met.end + furthest);
       ++index) {
    if (notes[index].has(WordNote::latin) || notes[index].value() != SieveEntry::no_value) return true;
  }
  return false;
}

}  // namespace

std::uint32_t SieveRules::add(const packs::Rule& rule, const Needs& needs, RoleSet essential) {
  Asked asked{needs, essential, excusing_role(rule)};
  asked.wanted = asked.excusing;
  for (const RoleSet roles : needs.roles) asked.wanted |= roles;
  rules_.push_back(std::move(asked));
  return static_cast<std::uint32_t>(rules_.size() - 1);
}

/// Whether a letter behind a phrase makes it the beginning of a longer word.
bool SieveRules::is_cut_off(const MetPhrase& met, const WordNotes& notes) const {
  if (!met.ends_in_letter || met.end >= notes.size() || !notes[met.end].has(WordNote::touching)) return false;
  return notes[met.end].has(is_ending(met.rule, met.role) ? WordNote::latin : WordNote::letter);
}

bool SieveRules::is_excused(const MetPhrase& met, std::span<const MetPhrase> all) const {
  return std::any_of(all.begin(), all.end(), [&](const MetPhrase& other) {
    return other.rule == met.rule && other.first <= met.first && other.end >= met.end &&
           is_excusing(other.rule, other.role);
  });
}

/// Whether words that join, and nothing else, stand between two digits. `met` is in the order of ends.
bool SieveRules::join_digits(std::uint32_t rule, std::span<const MetPhrase> met,
                             const WordNotes& notes) const {
  const auto is_digit = [&](std::size_t index) {
    return index < notes.size() && notes[index].value() != SieveEntry::no_value;
  };
  std::vector<std::uint32_t> reached;  // where such words end that begin behind a digit
  for (const MetPhrase& each : met) {
    if (each.rule != rule || !is_joining(each)) continue;
    const bool continues = std::find(reached.begin(), reached.end(), each.first) != reached.end();
    if (!continues && (each.first == 0 || !is_digit(each.first - 1))) continue;
    if (is_digit(each.end)) return true;
    reached.push_back(each.end);
  }
  return false;
}

bool SieveRules::may_be_enough(std::span<const MetPhrase> met, const WordNotes& notes) const {
  if (met.size() > most_met) return true;
  return std::any_of(met.begin(), met.end(), [&](const MetPhrase& each) {
    if (is_cut_off(each, notes)) return false;
    const Needs& needs = rules_[each.rule].needs;
    if (is_joining(each) && !join_digits(each.rule, met, notes)) return false;
    return needs.sign != Needs::Sign::digits ||
           digits_in(notes) + static_cast<std::int64_t>(met.size()) >= needs.least;
  });
}

/// Whether a phrase stands near enough to one without which it says nothing.
bool SieveRules::is_in_reach(const MetPhrase& met, std::span<const MetPhrase> all) const {
  const Needs& needs = rules_[met.rule].needs;
  if (needs.reach == 0 || (met.role & needs.counted()) != 0) return true;
  return std::any_of(all.begin(), all.end(), [&](const MetPhrase& other) {
    if (other.rule != met.rule || (other.role & needs.counted()) == 0) return false;
    if ((met.role & needs.right_behind) != 0) return met.first == other.end;
    const bool is_near = met.first <= other.end + needs.reach && other.first <= met.end + needs.reach;
    return is_near && ((met.role & needs.before) == 0 || met.end <= other.first);
  });
}

void SieveRules::count(const MetPhrase& met, const WordNotes& notes) {
  Asked& asked = rules_[met.rule];
  asked.seen |= met.role;
  if ((met.role & asked.needs.counted()) == 0) return;
  ++asked.count;
  asked.words += met.end - met.first + 1;
  if (has_account_behind(met, notes)) asked.seen |= account_behind;
}

bool SieveRules::is_enough_for(const Asked& asked, const WordNotes& notes) const {
  const auto percent = static_cast<std::size_t>(asked.needs.percent);
  if (asked.words * 100 < notes.size() * percent) return false;
  const bool counts_digits = asked.needs.sign == Needs::Sign::digits;
  return asked.needs.are_met(asked.seen, asked.count + (counts_digits ? digits_in(notes) : 0));
}

bool SieveRules::are_enough(std::span<const MetPhrase> met, const WordNotes& notes) {
  if (met.size() > most_met) return true;
  for (const MetPhrase& each : met) {
    if (is_excusing(each.rule, each.role)) continue;
    if (is_joining(each) && !join_digits(each.rule, met, notes)) continue;
    if (!is_cut_off(each, notes) && !is_excused(each, met) && is_in_reach(each, met)) count(each, notes);
  }
  bool are_enough = false;
  for (const MetPhrase& each : met) {
    Asked& asked = rules_[each.rule];
    if (asked.seen == 0) continue;
    are_enough = are_enough || is_enough_for(asked, notes);
    asked.seen = 0;
    asked.count = 0;
    asked.words = 0;
  }
  return are_enough;
}

}  // namespace liaotai::lint

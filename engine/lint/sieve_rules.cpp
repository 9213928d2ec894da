#include "engine/lint/sieve_rules.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "engine/lint/surroundings.hpp"

namespace liaotai::lint {

/// One look at what was met of one rule.
class SieveRules::Look {
 public:
  Look(const SieveRules& rules, std::uint32_t rule, std::span<const MetPhrase> met, const SieveReader& text)
      : rules_(rules),
        needs_(*rules.rules_[rule].needs),
        excusing_(rules.rules_[rule].excusing),
        text_(text),
        words_(text.words()) {
    for (const MetPhrase& each : met) {
      if (each.rule == rule) all_[count_++] = &each;
    }
  }

  bool is_enough() {
    if (!needs_.have_roles(roles() | account_behind)) return false;
    const bool is_led = leads_to_account();
    keep_what_may_count();
    const RoleSet seen = roles();
    const bool has_account = is_led || std::any_of(all().begin(), all().end(), [&](const MetPhrase* each) {
                               return is_counted(*each) && has_account_behind(each->end, words_);
                             });
    if (!needs_.have_roles(has_account ? seen | account_behind : seen)) return false;
    // What may count has been held against the digits.
    if (needs_.sign == Needs::Sign::digits) return true;
    if (needs_.are_in_order) return are_in_order();
    return (seen & needs_.linking) != 0 ? apart() >= needs_.least_with_link
                                        : apart() >= needs_.least && have_share();
  }

 private:
  std::span<const MetPhrase* const> all() const { return std::span(all_).first(count_); }
  bool is_counted(const MetPhrase& met) const { return (met.role & needs_.counted()) != 0; }
  bool is_joining(const MetPhrase& met) const { return (needs_.joining & met.role) != 0; }
  bool is_excusing(const MetPhrase& met) const { return (excusing_ & met.role) != 0; }

  /// Whether a phrase behind the next comma may lead to an account.
  bool leads_to_account() const {
    if ((needs_.roles.back() & account_behind) == 0) return false;
    return std::any_of(all().begin(), all().end(), [&](const MetPhrase* each) {
      const auto place = is_counted(*each) ? place_behind_mark(each->end, words_) : std::nullopt;
      return place && std::any_of(all().begin(), all().end(), [&](const MetPhrase* other) {
               return other->first == *place && rules_.is_leading(other->rule, other->role, *place, words_);
             });
    });
  }

  RoleSet roles() const {
    RoleSet roles = 0;
    for (const MetPhrase* const each : all()) roles |= each->role;
    return roles;
  }

  void keep_what_may_count() {
    std::array<const MetPhrase*, most_met> kept{};
    std::size_t count = 0;
    for (const MetPhrase* const each : all()) {
      if (!is_excusing(*each) && may_count(*each) && !is_excused(*each) && is_in_reach(*each)) {
        kept[count++] = each;
      }
    }
    all_ = kept;
    count_ = count;
  }

  /// Whether the phrase is there as a rule about digits means it.
  bool may_count(const MetPhrase& met) const {
    if (needs_.sign != Needs::Sign::digits) return true;
    if (!is_joining(met)) return is_spoken_with_more(met);
    return text_.digits() >= static_cast<std::size_t>(needs_.least) && joins_digits();
  }

  /// Whether a clause begins between two phrases, or with the second.
  bool parts_clauses(const MetPhrase& one, const MetPhrase& other) const {
    const MetPhrase& earlier = one.first < other.first ? one : other;
    const MetPhrase& later = &earlier == &one ? other : one;
    return lint::parts_clauses(earlier.end, earlier.ends_in_sign, later.first, later.end, words_);
  }

  /// Whether at least so much more than `gap` stands between two words that no slot reaches so far.
  bool is_too_far(std::size_t first, std::size_t end, std::size_t gap) const {
    if (end - first <= gap) return false;
    std::size_t distance = 0;
    for (std::size_t index = first; index < end && distance <= gap; ++index) {
      const SieveWord word = words_[index];
      const bool begins_run = word.has(SieveWord::latin) && !word.has(SieveWord::touching);
      if (begins_run || is_han(word)) ++distance;
    }
    return distance > gap;
  }

  bool is_excused(const MetPhrase& met) const {
    if ((needs_.unexcused & met.role) != 0) return false;
    // No excuse ends in a sign, but one may go on behind it.
    return std::any_of(all().begin(), all().end(), [&](const MetPhrase* other) {
      return is_excusing(*other) && covers(other->first, other->end, met.first, met.end, met.ends_in_sign);
    });
  }

  bool is_digit(std::size_t index) const { return index < words_.size() && words_[index].has_value(); }

  /// Whether words that join, and nothing else, stand between two digits. A phrase stands behind those that
  /// begin before it.
  bool joins_digits() const {
    std::uint64_t reached = 0;  // begins right behind a digit, or behind such words
    for (std::size_t place = 0; place < count_; ++place) {
      const MetPhrase& each = *all_[place];
      if (!is_joining(each)) continue;
      bool continues = each.first > 0 && is_digit(each.first - std::size_t{1});
      for (std::size_t before = 0; before < place && !continues; ++before) {
        continues = ((reached >> before) & 1U) != 0 && all_[before]->end == each.first;
      }
      if (!continues) continue;
      if (is_digit(each.end)) return true;
      reached |= std::uint64_t{1} << place;
    }
    return false;
  }

  /// Whether so many figures stand around a spoken digit that they are a number, or some or none follow and
  /// another one.
  bool is_spoken_with_more(const MetPhrase& met) const {
    constexpr std::size_t two = 2;
    if (met.first >= two && is_digit(met.first - 1U) && is_digit(met.first - two)) return true;
    std::size_t next = met.end;
    while (is_digit(next)) ++next;
    const std::size_t before = met.first > 0 && is_digit(met.first - std::size_t{1}) ? 1 : 0;
    if (before + 1 + next - met.end >= static_cast<std::size_t>(needs_.least)) return true;
    return std::any_of(all().begin(), all().end(), [&](const MetPhrase* other) {
      return other->first == next && !is_joining(*other) && !is_excusing(*other);
    });
  }

  /// Whether a phrase stands near enough to one without which it says nothing.
  bool is_in_reach(const MetPhrase& met) const {
    if (needs_.reach == 0 || is_counted(met)) return true;
    // A sign alone reaches as far as letters do.
    const bool is_of_letters = met.first == met.end || words_[met.first].has(SieveWord::latin) ||
                               words_[met.end - 1U].has(SieveWord::latin);
    const std::size_t reach = is_of_letters ? needs_.reach_of_letters : needs_.reach;
    return std::any_of(all().begin(), all().end(), [&](const MetPhrase* other) {
      if (!is_counted(*other)) return false;
      if ((met.role & needs_.right_behind) != 0) return met.first == other->end;
      const bool is_near = met.first <= other->end + reach && other->first <= met.end + reach;
      if (!is_near || parts_clauses(met, *other)) return false;
      if ((met.role & needs_.before) == 0) return true;
      return met.end == other->first || (met.end < other->first && !is_touched(*other));
    });
  }

  /// Whether what stands before this phrase counts right before it only.
  bool is_touched(const MetPhrase& met) const {
    return (met.role & needs_.touched_when_single) != 0 &&
           is_single_without_account(met.first, met.end, met.ends_in_sign, words_);
  }

  /// Whether phrases of all groups follow each other, each near enough to the one before.
  bool are_in_order() const {
    std::uint64_t reached = ~std::uint64_t{0};  // by place, phrases of the group before
    for (std::size_t group = 0; group < needs_.roles.size(); ++group) {
      std::uint64_t next = 0;
      for (std::size_t place = 0; place < count_; ++place) {
        const bool is_of_group = (all_[place]->role & needs_.roles[group]) != 0;
        if (is_of_group && (group == 0 || follows(*all_[place], reached, group)))
          next |= std::uint64_t{1} << place;
      }
      if (next == 0) return false;
      reached = next;
    }
    return true;
  }

  /// Whether the phrase, of this group, stands near enough behind one of those at these places.
  bool follows(const MetPhrase& met, std::uint64_t places, std::size_t group) const {
    for (std::uint64_t left = places; left != 0; left &= left - 1) {
      const MetPhrase& before = *all_[static_cast<std::size_t>(std::countr_zero(left))];
      if (before.end > met.first || is_too_far(before.end, met.first, needs_.gaps[group])) continue;
      if (!needs_.stay_in_clause[group] || !parts_clauses(before, met)) return true;
    }
    return false;
  }

  /// How many counted phrases there are, of those that overlap one.
  std::int64_t apart() const {
    std::int64_t count = 0;
    std::uint32_t end = 0;  // of the one that was counted last, or of a shorter one that overlaps it
    for (const MetPhrase* const each : all()) {
      if (!is_counted(*each)) continue;
      if (count == 0 || each->first >= end) {
        ++count;
        end = each->end;
      } else {
        end = std::min(end, each->end);
      }
    }
    return count;
  }

  /// Whether the counted phrases make up enough of the words.
  bool have_share() const {
    std::size_t share = 0;
    std::uint32_t end = 0;
    for (const MetPhrase* const each : all()) {
      if (!is_counted(*each)) continue;
      const std::uint32_t first = std::max(each->first, end);
      if (each->end > first) share += each->end - first;
      if (each->ends_in_sign) ++share;
      end = std::max(end, each->end);
    }
    return share * 100 >= words_.size() * static_cast<std::size_t>(needs_.percent);
  }

  const SieveRules& rules_;
  const Needs& needs_;
  RoleSet excusing_;
  const SieveReader& text_;
  const SieveWords& words_;
  std::array<const MetPhrase*, most_met> all_{};
  std::size_t count_ = 0;
};

std::uint32_t SieveRules::add(const packs::Rule& rule, const Needs& needs) {
  const std::size_t place = rules_.size();
  Asked asked{&needs, excusing_role(rule), 0};
  asked.wanted = asked.excusing | needs.calling | needs.counting | needs.measuring;
  for (const RoleSet roles : needs.roles) asked.wanted |= roles;
  rules_.push_back(asked);
  for (std::size_t group = 0; group < without_phrases_.groups.size(); ++group) {
    if (group >= needs.roles.size()) without_phrases_.groups[group] |= rule_bit(place);
  }
  return static_cast<std::uint32_t>(place);
}

GroupsMet SieveRules::anchors_of(std::uint32_t rule, RoleSet role) const {
  GroupsMet met;
  const Asked& asked = rules_[rule];
  for (std::size_t group = 0; group < met.groups.size(); ++group) {
    if (asked.is_anchor[group] && (asked.needs->roles[group] & role) != 0) met.groups[group] = rule_bit(rule);
  }
  return met;
}

bool SieveRules::needs_company(std::uint32_t rule, RoleSet role) const {
  const Needs& needs = *rules_[rule].needs;
  if (((needs.endings | needs.numbered | needs.never_numbered | needs.joining) & role) != 0) return true;
  return (needs.counted() & role) != 0 && (needs.roles.back() & account_behind) != 0;
}

GroupsMet SieveRules::groups_of(std::uint32_t rule, RoleSet role, bool has_account) const {
  GroupsMet met;
  const Needs& needs = *rules_[rule].needs;
  const RoleSet seen = has_account && (needs.counted() & role) != 0 ? role | account_behind : role;
  for (std::size_t group = 0; group < std::min(needs.roles.size(), met.groups.size()); ++group) {
    if ((needs.roles[group] & seen) != 0) met.groups[group] = rule_bit(rule);
  }
  return met;
}

RuleBits SieveRules::enough_for(RuleBits rules, std::span<const MetPhrase> met,
                                const SieveReader& text) const {
  RuleBits enough = 0;
  for (RuleBits left = rules; left != 0; left &= left - 1) {
    const auto bit = static_cast<std::size_t>(std::countr_zero(left));
    const std::size_t end = bit < last_rule_bit ? bit + 1 : rules_.size();
    for (std::size_t rule = bit; rule < end; ++rule) {
      Look look(*this, static_cast<std::uint32_t>(rule), met, text);
      if (look.is_enough()) enough |= rule_bit(rule);
    }
  }
  return enough;
}

RuleBits SieveRules::with_only_anchors(RuleBits rules) const {
  RuleBits chosen = 0;
  for (RuleBits left = rules & ~rule_bit(last_rule_bit); left != 0; left &= left - 1) {
    const auto place = static_cast<std::size_t>(std::countr_zero(left));
    if (rules_[place].has_only_anchors) chosen |= rule_bit(place);
  }
  return chosen;
}

}  // namespace liaotai::lint

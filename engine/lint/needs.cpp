#include "engine/lint/needs.hpp"

#include <algorithm>

namespace liaotai::lint {
namespace {

using packs::RuleKind;
using Sign = Needs::Sign;

/// The roles of all lists of the rule's kind but those with these names.
RoleSet roles_but(const packs::Rule& rule, std::initializer_list<std::string_view> names) {
  const std::size_t count = packs::description(rule.kind).lists.size();
  RoleSet all = 0;
  for (std::size_t role = 0; role < count; ++role) all |= role_bit(role);
  return all & ~roles_named(rule, names);
}

/// How much farther than its gap what is promised may stand, behind a comma.
constexpr std::size_t farther_across = 8;

/// Every slot that may not stay empty, one behind the other; when all may, any of them.
Needs needs_of_slots(const packs::Rule& rule) {
  const std::size_t first = packs::description(rule.kind).lists.size();
  Needs needs;
  RoleSet any = 0;
  bool is_behind_optional = false;
  for (std::size_t slot = 0; slot < rule.slots.size(); ++slot) {
    any |= role_bit(first + slot);
    if (!rule.slots[slot].optional) {
      needs.roles.push_back(role_bit(first + slot));
      needs.gaps.push_back(is_behind_optional ? any_distance
                                              : static_cast<std::size_t>(rule.slots[slot].gap));
      needs.stay_in_clause.push_back(true);
    }
    is_behind_optional = rule.slots[slot].optional;
  }
  needs.numbered = roles_named(rule, {"numbered"});
  needs.are_in_order = true;
  if (!needs.roles.empty()) {
    // A sum fills the last slot as well.
    needs.roles.back() |= needs.numbered;
    const bool may_go_far = rule.has_list("across") || rule.has_list("numbered");
    if (may_go_far && needs.gaps.back() != any_distance) needs.gaps.back() += farther_across;
    if (may_go_far) needs.stay_in_clause.back() = false;
  }
  if (needs.roles.empty()) needs.roles.push_back(any);
  return needs;
}

/// Enough cues that make up enough of the words, or a link and a cue, which then are most of them.
Needs needs_of_density(const packs::Rule& rule) {
  Needs needs;
  needs.roles = {roles_but(rule, {})};
  needs.numbered = roles_named(rule, {"numbered"});
  needs.least = std::max<std::int64_t>(rule.number("least").value_or(0), 1);
  needs.percent = rule.number("percent").value_or(0);
  needs.linking = roles_named(rule, {"links"});
  constexpr std::int64_t link_and_cue = 2;
  const bool may_be_bare = rule.number("percentWithLink").value_or(0) > 0;
  needs.least_with_link = may_be_bare ? std::min(needs.least, link_and_cue) : needs.least;
  return needs;
}

/// The fewest digits of a number that can be called.
constexpr std::int64_t fewest_digits = 8;

}  // namespace

RoleSet roles_named(const packs::Rule& rule, std::initializer_list<std::string_view> names) {
  const std::span<const std::string_view> lists = packs::description(rule.kind).lists;
  RoleSet found = 0;
  for (std::size_t role = 0; role < lists.size(); ++role) {
    if (std::find(names.begin(), names.end(), lists[role]) != names.end()) found |= role_bit(role);
  }
  return found;
}

RoleSet excusing_role(const packs::Rule& rule) {
  return roles_named(rule, {"allow"});
}

// A kind that finds something with less than this says so here: the sieve lets no text pass that it has not
// been told of, and a test holds its answers against those of the kinds.
Needs needs_of(const packs::Rule& rule) {
  Needs needs;
  switch (rule.kind) {
    case RuleKind::phrase:
      needs.roles = {roles_named(rule, {"phrases", "weak"}), roles_named(rule, {"phrases", "near"})};
      needs.unexcused = roles_named(rule, {"near"});
      return needs;
    case RuleKind::sequence:
      return needs_of_slots(rule);
    case RuleKind::contact:
      needs.before = roles_named(rule, {"verbs", "joined", "hails"});
      needs.right_behind = roles_named(rule, {"nouns", "after", "links"});
      needs.naming = roles_named(rule, {"nouns"});
      needs.roles = {roles_named(rule, {"strong", "weak"}),
                     roles_but(rule, {"weak", "allow", "things", "onward", "through"}) | account_behind};
      needs.reach = 4;
      needs.reach_of_letters = 8;
      needs.touched_when_single = roles_named(rule, {"weak"});
      return needs;
    case RuleKind::platform_name:
      needs.roles = {roles_named(rule, {"names", "abbreviations", "words"}),
                     roles_named(rule, {"names", "near", "shopping"})};
      needs.unexcused = roles_named(rule, {"near", "shopping"});
      needs.reach = 4;
      needs.reach_of_letters = 12;
      needs.never_numbered = roles_named(rule, {"abbreviations"});
      return needs;
    case RuleKind::email:
    case RuleKind::url:
    case RuleKind::hidden_url:
      needs.endings = roles_named(rule, {"endings", "wordEndings"});
      needs.roles = {roles_but(rule, {"allow", "cues", "providers", "hosts", "ownHosts"})};
      return needs;
    case RuleKind::density:
      return needs_of_density(rule);
    case RuleKind::missing:
      needs.roles = {roles_named(rule, {"when", "hints"})};
      return needs;
    case RuleKind::phone:
      needs.sign = Sign::digits;
      needs.roles = {roles_but(rule, {"calls", "counts", "units"})};
      needs.joining = roles_named(rule, {"joints"});
      needs.calling = roles_named(rule, {"calls"});
      needs.counting = roles_named(rule, {"counts"});
      needs.measuring = roles_named(rule, {"units"});
      needs.least = fewest_digits;
      return needs;
    case RuleKind::share_code:
      needs.sign = Sign::code;
      needs.roles = {roles_named(rule, {"cues"})};
      return needs;
    case RuleKind::length:
      needs.sign = Sign::length;
      return needs;
    case RuleKind::empty:
      needs.sign = Sign::no_words;
      return needs;
    case RuleKind::count:
    case RuleKind::repeated:
      needs.sign = Sign::nothing;
      return needs;
    default:
      break;
  }
  needs.sign = Sign::anything;
  return needs;
}

}  // namespace liaotai::lint

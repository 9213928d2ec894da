#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// Roles of hits, the bit of a role being `role_bit`.
using RoleSet = std::uint64_t;

/// Stands among the roles for what is no phrase: letters or digits that could be an account, right behind a
/// hit of the first roles.
inline constexpr RoleSet account_behind = RoleSet{1} << 63U;

/// Roles past the last bit share it: whoever asks for one of them is told of all.
constexpr RoleSet role_bit(std::size_t role) {
  return RoleSet{1} << (role < 63 ? role : 62);
}

/// For a gap that nobody measures.
inline constexpr std::size_t any_distance = 0xFFFFFFFF;

/// What a text must hold before a rule can find anything in it. Told from the rule's kind: see needs.cpp.
struct Needs {
  /// What the rule looks for.
  enum class Sign : std::uint8_t {
    phrases,   ///< its phrases: `roles` and `least`
    digits,    ///< a number of one of its shapes, or `least` digits in all with a hit of `roles`
    code,      ///< signs between which a code can stand
    length,    ///< many characters
    no_words,  ///< no word at all
    nothing,   ///< nothing in a text alone
    anything,  ///< nobody knows beforehand
  };
  Sign sign = Sign::phrases;
  /// Of each of these at least one role must have a hit.
  std::vector<RoleSet> roles;
  /// Whether each of these hits stands behind the one before.
  bool are_in_order = false;
  /// Of these, the roles of phrases that count only as the end of an address, right behind its dot.
  RoleSet endings = 0;
  /// The roles of words without which a number that a letter touches is none, of those right behind which
  /// there is none, and of units.
  RoleSet calling = 0;
  RoleSet counting = 0;
  RoleSet measuring = 0;
  /// Of these, the roles of words that only join digits on both of their sides.
  RoleSet joining = 0;
  /// Of these hits, how far behind the one of the group before each may stand at most, by group: a Han
  /// character counts one, and so does a run of Latin letters. `any_distance` where nobody asks.
  std::vector<std::size_t> gaps;
  /// Whether the hits of each group stand in the clause of the one before, by group.
  std::vector<bool> stay_in_clause;
  /// How many symbols of words away from a hit of the first roles the others may stand, when they are of Han
  /// characters and when they are of letters: in the same clause, unless they stand right behind. 0 for any.
  std::size_t reach = 0;
  std::size_t reach_of_letters = 0;
  /// Of these, the roles that stand before it, and those that stand right behind it.
  RoleSet before = 0;
  RoleSet right_behind = 0;
  /// Of the last, the roles of words for an account, which lead to one behind a comma as well.
  RoleSet naming = 0;
  /// Of these, the roles whose hits count also where others excuse them.
  RoleSet unexcused = 0;
  /// Of these, the roles of words that count only beside a number, and those of words that never do right
  /// before a figure.
  RoleSet numbered = 0;
  RoleSet never_numbered = 0;
  /// Of the first roles, those of which a hit of one Han character or sign has those that stand before it
  /// right before it.
  RoleSet touched_when_single = 0;
  /// How many hits of the first of them at least.
  std::int64_t least = 1;
  /// How much of the text's words the phrases of these hits are at least, in percent.
  std::int64_t percent = 0;
  /// Of the roles, those of links: with one of them so few hits are enough, whatever their share.
  RoleSet linking = 0;
  std::int64_t least_with_link = 1;

  /// Whether rules of this kind find nothing without hits.
  bool is_about_phrases() const { return sign == Sign::phrases; }
  /// Whether each of the groups has a role among `seen`.
  bool have_roles(RoleSet seen) const {
    for (const RoleSet wanted : roles) {
      if ((seen & wanted) == 0) return false;
    }
    return true;
  }
  /// Whether hits of `seen`, `count` of them of the first roles, are enough.
  bool are_met(RoleSet seen, std::int64_t count) const {
    return have_roles(seen) && count >= ((seen & linking) != 0 ? least_with_link : least);
  }
  /// The roles whose hits count.
  RoleSet counted() const { return roles.empty() ? 0 : roles.front(); }
};

Needs needs_of(const packs::Rule& rule);

/// The roles of the lists of the rule's kind with these names.
RoleSet roles_named(const packs::Rule& rule, std::initializer_list<std::string_view> names);

/// The role whose hits excuse the other hits of the rule that they cover, if its kind has one: `allow`.
RoleSet excusing_role(const packs::Rule& rule);

}  // namespace liaotai::lint

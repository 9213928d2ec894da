#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/needs.hpp"
#include "engine/lint/sieve_reader.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// A phrase of a rule that stands in a text: words `first` to before `end`.
struct MetPhrase {
  std::uint32_t rule = 0;  ///< place in the `SieveRules`
  RoleSet role = 0;
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  bool ends_in_sign = false;  ///< with which it has one symbol more than words
};

/// Rules as bits, by their place in the `SieveRules`. Those past the last bit share it.
using RuleBits = std::uint64_t;
inline constexpr std::size_t last_rule_bit = 63;
inline constexpr RuleBits all_rules = ~RuleBits{0};

/// For the first, the second and the third group of roles that rules need: the rules of which a phrase stands
/// in a text.
struct GroupsMet {
  std::array<RuleBits, 3> groups{};

  void add(const GroupsMet& others) {
    for (std::size_t group = 0; group < groups.size(); ++group) groups[group] |= others.groups[group];
  }
  bool has_none() const { return (groups[0] | groups[1] | groups[2]) == 0; }
  /// Those that are not among the others.
  GroupsMet without(const GroupsMet& others) const {
    GroupsMet rest;
    for (std::size_t group = 0; group < groups.size(); ++group) {
      rest.groups[group] = groups[group] & ~others.groups[group];
    }
    return rest;
  }
  /// The rules that have all three.
  RuleBits rules() const { return groups[0] & groups[1] & groups[2]; }
};

/// Whether what stands in a text is enough for a rule: of those that look for phrases.
class SieveRules {
 public:
  /// A text with more phrases of rules that may find something is judged without a further look.
  static constexpr std::size_t most_met = 64;

  /// Adds a rule, and answers its place. `needs` outlive the answer.
  std::uint32_t add(const packs::Rule& rule, const Needs& needs);

  /// Whether the rule wants to know of hits of `role` at all.
  bool wants(std::uint32_t rule, RoleSet role) const { return (rules_[rule].wanted & role) != 0; }
  bool is_excusing(std::uint32_t rule, RoleSet role) const { return (rules_[rule].excusing & role) != 0; }
  bool is_ending(std::uint32_t rule, RoleSet role) const { return (rules_[rule].needs->endings & role) != 0; }
  bool is_numbered(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->numbered & role) != 0;
  }
  bool is_never_numbered(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->never_numbered & role) != 0;
  }
  /// Whether it says, right behind the name of an app or before it, that it is one: see `Needs`.
  bool is_right_behind(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->right_behind & role) != 0;
  }
  /// Whether it leads, at word `place` behind a comma, to an account.
  bool is_leading(std::uint32_t rule, RoleSet role, std::size_t place, const SieveWords& words) const {
    const bool says_to_search = words[place].symbol() == U'搜' && is_right_behind(rule, role);
    return says_to_search || (rules_[rule].needs->naming & role) != 0;
  }
  bool is_before(std::uint32_t rule, RoleSet role) const { return (rules_[rule].needs->before & role) != 0; }
  bool is_touched_when_single(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->touched_when_single & role) != 0;
  }
  bool is_calling(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->calling & role) != 0;
  }
  bool is_counting(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->counting & role) != 0;
  }
  bool is_about_digits(std::uint32_t rule) const { return rules_[rule].needs->sign == Needs::Sign::digits; }
  /// Whether `is_no_number(rule)` holds for each of the rules about numbers.
  template <class IsNoNumber>
  bool are_all_without_number(IsNoNumber&& is_no_number) const {
    for (std::uint32_t rule = 0; rule < rules_.size(); ++rule) {
      if (is_about_digits(rule) && !is_no_number(rule)) return false;
    }
    return true;
  }
  bool is_joining(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->joining & role) != 0;
  }
  /// Takes note of a phrase of so many symbols, before `choose_anchors`.
  void weigh(std::uint32_t rule, RoleSet role, std::size_t symbols);
  /// Of each rule, chooses its anchors: the group whose phrases stand in the fewest texts, and other groups
  /// that stand in few. Where one of them has no phrase, no other phrase of the rule need be looked for.
  void choose_anchors();
  /// Takes note of the groups of which phrases stand in one of the texts that a sample is made of.
  void see(const GroupsMet& groups);
  /// The same choice from the sample of sieve rules that are the same, in place of `weigh`.
  void choose_anchors(const SieveRules& sampled);
  /// The groups of anchors that a phrase of this role is of.
  GroupsMet anchors_of(std::uint32_t rule, RoleSet role) const;
  /// The groups that are no anchors.
  const GroupsMet& groups_without_anchors() const { return without_anchors_; }
  /// Whether such a phrase counts for nothing where others excuse it.
  bool may_be_excused(std::uint32_t rule, RoleSet role) const {
    const Asked& asked = rules_[rule];
    return asked.excusing != 0 && asked.needs->sign == Needs::Sign::phrases &&
           (asked.needs->unexcused & role) == 0;
  }

  /// How many digits a text has at least in which words join them.
  std::size_t fewest_digits(std::uint32_t rule) const {
    return static_cast<std::size_t>(rules_[rule].needs->least);
  }

  /// Whether it depends on what stands beside a phrase of this role of which groups it is.
  bool needs_company(std::uint32_t rule, RoleSet role) const;

  /// The groups that a phrase of this role is of.
  GroupsMet groups_of(std::uint32_t rule, RoleSet role, bool has_account = false) const;
  /// The groups that no phrase has to stand for.
  const GroupsMet& groups_without_phrases() const { return without_phrases_; }

  /// Those of `rules` for which the phrases, at most `most_met`, by where they begin, are enough.
  RuleBits enough_for(RuleBits rules, std::span<const MetPhrase> met, const SieveReader& text) const;
  /// Those of `rules` that need no phrase but anchors.
  RuleBits with_only_anchors(RuleBits rules) const;

 private:
  struct Asked {
    const Needs* needs = nullptr;
    RoleSet excusing = 0;
    RoleSet wanted = 0;
    std::array<double, 3> frequency{};    // of the groups: how often one of their phrases may stand in a text
    std::array<std::uint32_t, 3> seen{};  // in how many texts of a sample one of them stood
    std::array<bool, 3> is_anchor{};
    bool has_only_anchors = false;
  };
  class Look;

  template <class IsAnchor>
  void choose_anchors(IsAnchor&& is_anchor);

  std::vector<Asked> rules_;
  std::uint32_t sample_ = 0;  // texts
  GroupsMet without_phrases_;
  GroupsMet without_anchors_;
};

/// The bit of the rule at `place`.
constexpr RuleBits rule_bit(std::size_t place) {
  return RuleBits{1} << std::min(place, last_rule_bit);
}

}  // namespace liaotai::lint

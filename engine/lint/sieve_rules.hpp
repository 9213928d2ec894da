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

/// For the first, the second and the third group of roles that rules need: the rules of which a phrase stands
/// in a text.
struct GroupsMet {
  std::array<RuleBits, 3> groups{};

  void add(const GroupsMet& others) {
    for (std::size_t group = 0; group < groups.size(); ++group) groups[group] |= others.groups[group];
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
  bool is_joining(std::uint32_t rule, RoleSet role) const {
    return (rules_[rule].needs->joining & role) != 0;
  }
  /// Whether it depends on what stands beside a phrase of this role of which groups it is.
  bool needs_company(std::uint32_t rule, RoleSet role) const;

  /// The groups that a phrase of this role is of.
  GroupsMet groups_of(std::uint32_t rule, RoleSet role, bool has_account = false) const;
  /// The groups that no phrase has to stand for.
  const GroupsMet& groups_without_phrases() const { return without_phrases_; }

  /// Whether the phrases, at most `most_met`, by where they begin, are enough for one of `rules`.
  bool are_enough(RuleBits rules, std::span<const MetPhrase> met, const SieveReader& text) const;

 private:
  struct Asked {
    const Needs* needs = nullptr;
    RoleSet excusing = 0;
    RoleSet wanted = 0;
  };
  class Look;

  std::vector<Asked> rules_;
  GroupsMet without_phrases_;
};

/// Whether letters or digits stand so near behind a phrase that ends before word `end` that they could be an
/// account.
bool has_account_behind(std::size_t end, const SieveWords& words);

/// The bit of the rule at `place`.
constexpr RuleBits rule_bit(std::size_t place) {
  return RuleBits{1} << std::min(place, last_rule_bit);
}

}  // namespace liaotai::lint

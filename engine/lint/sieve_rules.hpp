#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/needs.hpp"
#include "engine/lint/sieve_word.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// A phrase of a rule that the sieve met: words `first` to before `end`.
struct MetPhrase {
  std::uint32_t rule = 0;  ///< place in the `SieveRules`
  RoleSet role = 0;
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  bool ends_in_letter = false;  ///< and so counts only when no letter touches its end
};

/// Whether what stands in a text is enough for a rule: of those that look for phrases.
class SieveRules {
 public:
  /// A text with more phrases is judged without a further look.
  static constexpr std::size_t most_met = 64;

  /// Adds a rule, and answers its place. `needs` outlive the answer. `essential`: the phrases that are looked
  /// for first, one of the `needs.roles`.
  std::uint32_t add(const packs::Rule& rule, const Needs& needs, RoleSet essential);

  /// Whether the rule wants to know of hits of `role` at all.
  bool wants(std::uint32_t rule, RoleSet role) const { return (rules_[rule].wanted & role) != 0; }
  bool is_essential(std::uint32_t rule, RoleSet role) const { return (rules_[rule].essential & role) != 0; }
  bool is_excusing(std::uint32_t rule, RoleSet role) const { return (rules_[rule].excusing & role) != 0; }
  bool is_ending(std::uint32_t rule, RoleSet role) const { return (rules_[rule].needs->endings & role) != 0; }

  /// Wakes the rules of which an essential phrase is really there, so that their others are worth a look.
  /// Answers whether there are any.
  bool wake(std::span<const MetPhrase> met, const SieveWords& words);
  bool is_awake(std::uint32_t rule) const { return rules_[rule].is_awake; }

  /// Whether the phrases, at most `most_met`, are enough for a rule that is awake.
  bool are_enough(std::span<const MetPhrase> met, const SieveWords& words) const;
  /// To be called before the next text.
  void put_to_sleep();

 private:
  struct Asked {
    const Needs* needs = nullptr;
    RoleSet essential = 0;
    RoleSet excusing = 0;
    RoleSet wanted = 0;
    bool is_awake = false;
  };
  /// What was seen of one rule in the text at hand.
  struct Seen {
    RoleSet roles = 0;
    std::int64_t count = 0;
    std::size_t words = 0;  // of the phrases that were counted
  };

  bool may_count(const MetPhrase& met, std::span<const MetPhrase> all, const SieveWords& words) const;
  bool is_cut_off(const MetPhrase& met, const SieveWords& words) const;
  bool is_excused(const MetPhrase& met, std::span<const MetPhrase> all) const;
  bool is_joining(const MetPhrase& met) const { return (rules_[met.rule].needs->joining & met.role) != 0; }
  bool joins_digits(std::uint32_t rule, std::span<const MetPhrase> met, const SieveWords& words) const;
  bool is_spoken_with_another(const MetPhrase& met, std::span<const MetPhrase> all,
                              const SieveWords& words) const;
  bool is_in_reach(const MetPhrase& met, std::span<const MetPhrase> all) const;
  bool is_enough_for(std::uint32_t rule, std::span<const MetPhrase> met, const SieveWords& words) const;

  std::vector<Asked> rules_;
  std::vector<std::uint32_t> awake_;
};

}  // namespace liaotai::lint

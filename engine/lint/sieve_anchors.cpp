#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "engine/lint/sieve_rules.hpp"

namespace liaotai::lint {

void SieveRules::weigh(std::uint32_t rule, RoleSet role, std::size_t symbols) {
  // A Han character stands in every thirtieth text or so, when it is a usual one, and behind another one it
  // is one of some hundreds.
  constexpr double share_of_first = 1.0 / 30;
  constexpr double share_of_next = 1.0 / 200;
  constexpr std::size_t as_rare_as_can_be = 6;
  Asked& asked = rules_[rule];
  double each = share_of_first;
  for (std::size_t symbol = 1; symbol < std::min(symbols, as_rare_as_can_be); ++symbol) each *= share_of_next;
  for (std::size_t group = 0; group < std::min(asked.needs->roles.size(), asked.frequency.size()); ++group) {
    const RoleSet roles = asked.needs->roles[group];
    // For an account no phrase has to stand.
    if ((roles & account_behind) != 0) asked.frequency[group] = std::numeric_limits<double>::infinity();
    if ((roles & role) != 0) asked.frequency[group] += each;
  }
}

void SieveRules::choose_anchors() {
  constexpr double rare = 0.25;
  choose_anchors([](double frequency, double rarest) { return frequency == rarest || frequency <= rare; });
}

void SieveRules::see(const GroupsMet& groups) {
  ++sample_;
  for (std::size_t group = 0; group < groups.groups.size(); ++group) {
    for (RuleBits left = groups.groups[group]; left != 0; left &= left - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(left));
      if (place < rules_.size()) ++rules_[place].seen[group];
    }
  }
}

void SieveRules::choose_anchors(const SieveRules& sampled) {
  for (std::size_t place = 0; place < rules_.size(); ++place) {
    for (std::size_t group = 0; group < rules_[place].frequency.size(); ++group) {
      double& frequency = rules_[place].frequency[group];
      if (std::isinf(frequency)) continue;
      frequency = (sampled.rules_[place].seen[group] + 0.5) / (sampled.sample_ + 1.0);
    }
  }
  // To look for all phrases of a text takes as long as to find ten anchors.
  constexpr double worth = 10;
  choose_anchors([](double frequency, double rarest) {
    return frequency == rarest || frequency <= worth * rarest * (1 - frequency);
  });
}

template <class IsAnchor>
void SieveRules::choose_anchors(IsAnchor&& is_anchor) {
  without_anchors_ = {};
  for (std::size_t place = 0; place < rules_.size(); ++place) {
    Asked& asked = rules_[place];
    const std::size_t groups = std::min(asked.needs->roles.size(), asked.frequency.size());
    asked.has_only_anchors = groups == asked.needs->roles.size();
    const double rarest = *std::min_element(asked.frequency.begin(),
                                            asked.frequency.begin() + static_cast<std::ptrdiff_t>(groups));
    for (std::size_t group = 0; group < asked.frequency.size(); ++group) {
      asked.is_anchor[group] = group < groups && is_anchor(asked.frequency[group], rarest);
      if (asked.is_anchor[group]) continue;
      without_anchors_.groups[group] |= rule_bit(place);
      if (group < groups) asked.has_only_anchors = false;
    }
  }
}

}  // namespace liaotai::lint

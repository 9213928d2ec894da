#include "engine/routing/reading_comparison.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "engine/routing/roster.hpp"

namespace liaotai::routing {
namespace {

/// An event decides about each buyer at most once.
std::uint64_t key(const Decision& decision) {
  return (std::uint64_t{decision.event} << 32U) | decision.buyer;
}

DifferingDecision difference(const Decision& decision, std::optional<Choice> here,
                             std::optional<Choice> there) {
  return {decision.event, decision.buyer, here, there};
}

}  // namespace

ReadingComparison compare(const std::vector<Decision>& decisions, const Shop& shop, const Readings& readings,
                          const Scenario& scenario) {
  const RoutingReport report = preview(Roster(shop, readings), readings, scenario);
  std::unordered_map<std::uint64_t, Choice> others;
  others.reserve(report.decisions.size());
  for (const Decision& decision : report.decisions) others.emplace(key(decision), decision.choice);
  ReadingComparison comparison;
  std::vector<DifferingDecision>& differing = comparison.decisions;
  for (const Decision& decision : decisions) {
    const auto other = others.find(key(decision));
    if (other == others.end()) {
      differing.push_back(difference(decision, decision.choice, std::nullopt));
      continue;
    }
    if (other->second.member != decision.choice.member) {
      differing.push_back(difference(decision, decision.choice, other->second));
    }
    others.erase(other);
  }
  for (const Decision& decision : report.decisions) {
    if (others.count(key(decision)) == 0) continue;
    differing.push_back(difference(decision, std::nullopt, decision.choice));
  }
  comparison.differ = differing.size();
  std::stable_sort(differing.begin(), differing.end(), [&](const auto& one, const auto& other) {
    return std::tie(scenario.events[one.event].at, one.event) <
           std::tie(scenario.events[other.event].at, other.event);
  });
  differing.resize(std::min(differing.size(), named_differences));
  return comparison;
}

}  // namespace liaotai::routing

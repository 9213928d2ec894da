#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/preview.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// A decision that two runs over the same events made otherwise; nothing where a run did not have to decide.
struct DifferingDecision {
  EventIndex event = none;
  BuyerIndex buyer = none;
  std::optional<Choice> choice;
  std::optional<Choice> other_choice;
};

/// How many decisions send a chat elsewhere under other readings, and the first of them.
struct ReadingComparison {
  std::size_t differ = 0;
  std::vector<DifferingDecision> decisions;
};

/// So many of the decisions that differ are named.
inline constexpr std::size_t named_differences = 100;

/// Replays `scenario` in `shop` under `readings`, and holds its decisions against `decisions`. A decision
/// differs when its chat goes to another member, or to one instead of the buffer; by which rule it goes to
/// the same one does not matter.
ReadingComparison compare(const std::vector<Decision>& decisions, const Shop& shop, const Readings& readings,
                          const Scenario& scenario);

}  // namespace liaotai::routing

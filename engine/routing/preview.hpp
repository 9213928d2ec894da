#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/buffer.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/decision_watcher.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/replay.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"
#include "engine/routing/timeline.hpp"

namespace liaotai::routing {

/// A log, or a story made up, of what happens in a shop.
struct Scenario {
  std::vector<Event> events;           ///< in any order; those of one instant happen in the order given
  std::size_t buyers = 0;              ///< how many buyers the events name
  std::optional<core::Instant> until;  ///< the last event's instant when nothing is given
};

/// An event that did nothing, and why.
struct IgnoredEvent {
  EventIndex event;
  Ignored why;
};

/// What a scenario came to.
struct RoutingReport {
  std::vector<Decision> decisions;
  std::vector<Activity> members;            ///< by the roster's places, online and hidden time up to `until`
  std::vector<Conversation> conversations;  ///< by the scenario's buyers
  std::vector<BuyerIndex> buffer;
  std::vector<Share> buffer_shares;
  std::vector<TimelineRow> timeline;
  std::vector<IgnoredEvent> ignored;
};

/// Replays a scenario from a shop where everyone is offline and nobody has written. `watcher`, if there is
/// one, is told of the decisions, in the order in which they stand in the report.
RoutingReport preview(const Roster& roster, const Readings& readings, const Scenario& scenario,
                      DecisionWatcher* watcher = nullptr);

}  // namespace liaotai::routing

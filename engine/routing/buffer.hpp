#pragma once

#include <vector>

#include "engine/routing/decision.hpp"
#include "engine/routing/decision_watcher.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Gives what waits in the buffer, oldest first, to a member who has just come online or lost unread, until
/// its unread reaches the cap; `decisions` learns of each (deck, page 23). Which of them, and in which order,
/// the readings of the hand-out say. Nothing when the member may not take part now. `watcher`, if there is
/// one, is told of each before it is given.
void hand_out(const Roster& roster, const Readings& readings, State& state, MemberIndex member,
              EventIndex cause, core::Instant at, std::vector<Decision>& decisions,
              DecisionWatcher* watcher = nullptr);

/// A member's place in the even sharing of what waits.
struct Share {
  BuyerIndex buyer;
  MemberIndex member;
};

/// How what waits would be shared among all colleagues, one each in turn, the oldest account first
/// (平均分配給所有客服專員; deck, page 23). Where a member takes only what its group answers for, each chat
/// counts for the one of those who may take it that has the fewest so far. Provisional, unless the reading of
/// the hand-out goes by it.
std::vector<Share> even_shares(const Roster& roster, const Readings& readings, const State& state);

/// Whether the reading lets `member` take a chat that was written from `source`: its group answers for it, or
/// no group with a member who may serve does.
bool may_take(const Roster& roster, const Readings& readings, MemberIndex member, SourceIndex source);

}  // namespace liaotai::routing

#pragma once

#include <vector>

#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Gives what waits in the buffer, oldest first, to a member who has just come online or lost unread, until
/// its unread reaches the cap; `decisions` learns of each (deck, page 23). Nothing when the member may not
/// take part now.
void hand_out(const Roster& roster, const Readings& readings, State& state, MemberIndex member,
              EventIndex cause, core::Instant at, std::vector<Decision>& decisions);

/// A member's place in the even sharing of what waits.
struct Share {
  BuyerIndex buyer;
  MemberIndex member;
};

/// How what waits would be shared among all colleagues, one each in turn, the oldest account first
/// (平均分配給所有客服專員; deck, page 23). Provisional: it binds nobody.
std::vector<Share> even_shares(const Roster& roster, const State& state);

}  // namespace liaotai::routing

#pragma once

#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Who receives a conversation that its owner forwards (轉發; deck, pages 17 to 19): the member that `event`
/// names, or the one with the fewest unread of the group that it names. Refused, and the owner stays, when
/// nobody can receive it or nobody owns it.
Choice decide_forward(const Roster& roster, const Readings& readings, const State& state, const Event& event);

}  // namespace liaotai::routing

#pragma once

#include "engine/core/instant.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/rule.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Where a chat goes, and by which rule.
struct Choice {
  Rule rule = Rule::buffer;
  MemberIndex member =
      nobody;  ///< nobody: the buffer, or no main account for `grouping_off`, `no_group_member`
};

/// A choice as it was carried out.
struct Decision {
  EventIndex event = none;  ///< what caused it
  core::Instant at = 0;
  BuyerIndex buyer = none;
  Choice choice;
};

/// Who gets a buyer's message: the one decision of the module. Every call asks it, and it changes nothing.
/// README.md lists the rules in their order. `state` has closed every conversation that was to close by
/// itself before `at`.
Choice decide(const Roster& roster, const Readings& readings, const State& state,
              const Conversation& conversation, SourceIndex source, core::Instant at);

/// Rules 7 to 10 alone: where a chat goes that has no owner to keep it.
Choice decide_afresh(const Roster& roster, const Readings& readings, const State& state,
                     const Conversation& conversation, SourceIndex source);

}  // namespace liaotai::routing

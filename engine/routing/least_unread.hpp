#pragma once

#include <span>

#include "engine/routing/conversation.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/presence.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Who is asked, and who is chosen among equals.
struct Selection {
  Tie tie = Tie::oldest_account;
  Presence presence = Presence::online;  ///< of the members who are asked
  MemberIndex except = nobody;           ///< no candidate this time
};

/// The one of `candidates` with the fewest unread, `conversation` itself weighing on nobody; among equals as
/// `selection` says (deck, page 24). `candidates` are colleagues of the roster in the order of its lists.
/// Nobody when none of them is there.
MemberIndex least_unread(std::span<const MemberIndex> candidates, const State& state,
                         const Conversation& conversation, const Selection& selection);

}  // namespace liaotai::routing

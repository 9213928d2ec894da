#pragma once

#include <span>

#include "engine/routing/conversation.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// The one of `candidates` who is online with the fewest unread, `conversation` itself weighing on nobody;
/// among equals the oldest account, then the smaller id (deck, page 24). `candidates` are colleagues of the
/// roster, oldest account first, and `except` is not one of them for this choice. Nobody when none is online.
MemberIndex least_unread(std::span<const MemberIndex> candidates, const State& state,
                         const Conversation& conversation, MemberIndex except = nobody);

}  // namespace liaotai::routing

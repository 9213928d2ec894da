#pragma once

#include "engine/core/instant.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// What a regular customer's three days are counted from (deck, page 26), as `regular_from` reads it. `never`
/// when it has not happened.
core::Instant regular_since(const Conversation& conversation, const Readings& readings);

/// Whether the buyer comes back soon enough to be its last agent's regular customer (熟客原則; deck, page
/// 26).
bool comes_back_in_time(const Conversation& conversation, const Readings& readings, core::Instant at);

/// Whether the owner may keep regular customers who write from this source: any, none, or its group's.
bool keeps_regular_customers_of(const Roster& roster, const Readings& readings, MemberIndex owner,
                                SourceIndex source);

/// Whether a member has gone, or hidden, so recently that its regular customers still wait for it. One that
/// has never come counts as long gone.
bool within_grace(const Activity& activity, const Readings& readings, core::Instant at);

}  // namespace liaotai::routing

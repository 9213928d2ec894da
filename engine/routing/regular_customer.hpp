#pragma once

#include "engine/core/instant.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Whether the buyer comes back soon enough to be its last agent's regular customer (熟客原則; deck, page
/// 26).
bool comes_back_in_time(const Conversation& conversation, const Readings& readings, core::Instant at);

/// Whether a member has gone so recently that its regular customers still wait for it. One that has never
/// come counts as long gone.
bool within_grace(const Activity& activity, const Readings& readings, core::Instant at);

}  // namespace liaotai::routing

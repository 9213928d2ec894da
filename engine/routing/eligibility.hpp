#pragma once

#include "engine/routing/readings.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// Whether a member may be given new chats by the platform: it has the permission (deck, page 28), and the
/// main account has also been let in by its switch (pages 9 and 27).
bool may_serve(const Shop& shop, const Member& member);

/// Whether an enabled group lists the member.
bool in_enabled_group(const Shop& shop, const Member& member);

/// Whether the member is the main account of scenario C: let in, and outside every group, so that it is
/// served only when no other member who may serve is online (deck, page 27). Nobody is where the reading
/// makes it a colleague like the others (page 25).
bool served_last(const Shop& shop, const Readings& readings, const Member& member);

}  // namespace liaotai::routing

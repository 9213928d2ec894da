#pragma once

#include "engine/routing/readings.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// Whether a member may be given new chats by the platform: it has the permission (deck, page 28), and the
/// main account has also been let in by its switch (pages 9 and 27).
constexpr bool may_serve(bool chat_permission, bool main, bool main_account_joins) {
  return chat_permission && (!main || main_account_joins);
}
bool may_serve(const Shop& shop, const Member& member);

/// Whether an enabled group lists the member.
bool in_enabled_group(const Shop& shop, const Member& member);

}  // namespace liaotai::routing

#include "engine/routing/eligibility.hpp"

#include <algorithm>

namespace liaotai::routing {

bool may_serve(const Shop& shop, const Member& member) {
  return may_serve(member.chat_permission, member.main, shop.main_account_joins);
}

bool in_enabled_group(const Shop& shop, const Member& member) {
  return std::any_of(shop.groups.begin(), shop.groups.end(),
                     [&](const Group& group) { return group.enabled && lists(group.members, member.id); });
}

}  // namespace liaotai::routing

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/routing/shop.hpp"
#include "engine/routing/shop_fixes.hpp"

namespace liaotai::routing {

// The operations of which fixes consist. Optional fields are set by `add`, which RFC 6902 (section 4.1) lets
// replace what is there.

ShopPatch set_member_flag(std::size_t member, std::string_view field, bool value);
ShopPatch set_group_enabled(std::size_t group, bool value);
ShopPatch set_switch(std::string_view field, bool value);
ShopPatch rename_member_to(std::size_t member, std::string id);
ShopPatch rename_group_to(std::size_t group, std::string id);
ShopPatch append_member(std::size_t group, std::string member);
ShopPatch append_source(std::size_t group, std::string source);
ShopPatch append_group(Group group);

/// Takes `member` out of the group wherever it is listed, the last place first so that the places stay true;
/// its first listing stays when `keep_first` is set.
std::vector<ShopPatch> take_member_out(const Shop& shop, std::size_t group, const std::string& member,
                                       bool keep_first = false);
/// The same for a source.
std::vector<ShopPatch> take_source_out(const Shop& shop, std::size_t group, const std::string& source);
/// Takes every member with this id but the first out of the shop.
std::vector<ShopPatch> drop_repeated_members(const Shop& shop, const std::string& id);
/// The same for groups.
std::vector<ShopPatch> drop_repeated_groups(const Shop& shop, const std::string& id);

}  // namespace liaotai::routing

#include "engine/routing/shop_patches.hpp"

#include <utility>

namespace liaotai::routing {
namespace {

using Operation = ShopPatch::Operation;

std::string at(std::string_view list, std::size_t place) {
  return std::string("/").append(list).append("/").append(std::to_string(place));
}

std::string at_group(std::size_t group, std::string_view rest) {
  return at("groups", group).append("/").append(rest);
}

/// Removals of all elements that `matches`, from the last place to the first; `spared` of the earliest stay.
template <class Element, class Matches>
std::vector<ShopPatch> removals(const std::vector<Element>& elements, const std::string& list,
                                std::size_t spared, Matches matches) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < elements.size(); ++place) {
    if (matches(elements[place])) places.push_back(place);
  }
  std::vector<ShopPatch> patches;
  while (places.size() > spared) {
    patches.push_back({Operation::remove, list + "/" + std::to_string(places.back())});
    places.pop_back();
  }
  return patches;
}

}  // namespace

ShopPatch set_member_flag(std::size_t member, std::string_view field, bool value) {
  return {Operation::add, at("members", member).append("/").append(field), value};
}

ShopPatch set_group_enabled(std::size_t group, bool value) {
  return {Operation::add, at_group(group, "enabled"), value};
}

ShopPatch set_switch(std::string_view field, bool value) {
  return {Operation::replace, std::string("/").append(field), value};
}

ShopPatch rename_member_to(std::size_t member, std::string id) {
  return {Operation::replace, at("members", member) + "/id", std::move(id)};
}

ShopPatch rename_group_to(std::size_t group, std::string id) {
  return {Operation::replace, at_group(group, "id"), std::move(id)};
}

ShopPatch append_member(std::size_t group, std::string member) {
  return {Operation::add, at_group(group, "members/-"), std::move(member)};
}

ShopPatch append_source(std::size_t group, std::string source) {
  return {Operation::add, at_group(group, "sources/-"), std::move(source)};
}

ShopPatch append_group(Group group) {
  return {Operation::add, "/groups/-", std::move(group)};
}

std::vector<ShopPatch> take_member_out(const Shop& shop, std::size_t group, const std::string& member,
                                       bool keep_first) {
  return removals(shop.groups[group].members, at_group(group, "members"), keep_first ? 1 : 0,
                  [&](const std::string& id) { return id == member; });
}

std::vector<ShopPatch> take_source_out(const Shop& shop, std::size_t group, const std::string& source) {
  return removals(shop.groups[group].sources, at_group(group, "sources"), 0,
                  [&](const std::string& listed) { return listed == source; });
}

std::vector<ShopPatch> drop_repeated_members(const Shop& shop, const std::string& id) {
  return removals(shop.members, "/members", 1, [&](const Member& member) { return member.id == id; });
}

std::vector<ShopPatch> drop_repeated_groups(const Shop& shop, const std::string& id) {
  return removals(shop.groups, "/groups", 1, [&](const Group& group) { return group.id == id; });
}

}  // namespace liaotai::routing

#include "engine/routing/roster.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "engine/routing/eligibility.hpp"

namespace liaotai::routing {
namespace {

std::optional<std::uint32_t> find(const std::unordered_map<std::string, std::uint32_t>& places,
                                  std::string_view id) {
  const auto place = places.find(std::string(id));
  if (place == places.end()) return std::nullopt;
  return place->second;
}

void sort_and_drop_repeated(std::vector<MemberIndex>& members) {
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
}

}  // namespace

Roster::Roster(const Shop& shop) : routing_(shop.routing) {
  seat(shop);
  fill_groups(shop);
}

void Roster::seat(const Shop& shop) {
  std::vector<std::size_t> by_age(shop.members.size());
  std::iota(by_age.begin(), by_age.end(), std::size_t{0});
  std::sort(by_age.begin(), by_age.end(), [&](std::size_t left, std::size_t right) {
    const Member& one = shop.members[left];
    const Member& other = shop.members[right];
    return std::tie(one.created_at, one.id) < std::tie(other.created_at, other.id);
  });
  as_listed_.resize(shop.members.size());
  for (const std::size_t listed : by_age) {
    const Member& member = shop.members[listed];
    const auto place = static_cast<MemberIndex>(members_.size());
    const Standing& standing = members_.emplace_back(
        Standing{member.id, member.chat_permission, may_serve(shop, member), served_last(shop, member)});
    as_listed_[listed] = place;
    member_places_.emplace(member.id, place);
    if (member.main) main_account_ = place;
    if (standing.may_serve && !standing.served_last) colleagues_.push_back(place);
  }
}

void Roster::fill_groups(const Shop& shop) {
  for (const Group& group : shop.groups) {
    group_places_.emplace(group.id, static_cast<GroupIndex>(of_group_.size()));
    std::vector<MemberIndex>& members = of_group_.emplace_back();
    if (!group.enabled) continue;
    for (const std::string& id : group.members) {
      const MemberIndex member = member_places_.at(id);
      if (members_[member].may_serve) members.push_back(member);
    }
    sort_and_drop_repeated(members);
    if (!members.empty()) has_group_member_ = true;
    for (const std::string& source : group.sources) {
      const auto [place, fresh] = source_places_.emplace(source, static_cast<SourceIndex>(of_source_.size()));
      if (fresh) of_source_.emplace_back();
      std::vector<MemberIndex>& candidates = of_source_[place->second];
      candidates.insert(candidates.end(), members.begin(), members.end());
    }
  }
  for (std::vector<MemberIndex>& candidates : of_source_) sort_and_drop_repeated(candidates);
}

std::span<const MemberIndex> Roster::of_source(SourceIndex source) const {
  if (source == unclaimed_source) return {};
  return of_source_[source];
}

std::optional<MemberIndex> Roster::find_member(std::string_view id) const {
  return find(member_places_, id);
}

std::optional<GroupIndex> Roster::find_group(std::string_view id) const {
  return find(group_places_, id);
}

SourceIndex Roster::find_source(std::string_view source) const {
  return find(source_places_, source).value_or(unclaimed_source);
}

}  // namespace liaotai::routing

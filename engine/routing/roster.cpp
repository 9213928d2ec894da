#include "engine/routing/roster.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "engine/routing/eligibility.hpp"

namespace liaotai::routing {
namespace {

/// Each member's place when the newest account goes first; among equally new ones the smaller id still does.
std::vector<std::uint32_t> newest_first(std::span<const Standing> members) {
  std::vector<std::uint32_t> places(members.size());
  std::size_t end = members.size();
  std::uint32_t next = 0;
  while (end > 0) {
    std::size_t begin = end - 1;
    while (begin > 0 && members[begin - 1].created_at == members[end - 1].created_at) --begin;
    for (std::size_t index = begin; index < end; ++index) places[index] = next++;
    end = begin;
  }
  return places;
}

}  // namespace

Roster::Roster(const Shop& shop, const Readings& readings) : routing_(shop.routing) {
  seat(shop, readings);
  fill_groups(shop, readings);
}

void Roster::seat(const Shop& shop, const Readings& readings) {
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
    const Standing& standing =
        members_.emplace_back(Standing{member.id, member.created_at, member.chat_permission,
                                       may_serve(shop, member), served_last(shop, readings, member)});
    as_listed_[listed] = place;
    member_places_.place(member.id);
    if (member.main) main_account_ = place;
    if (standing.may_serve && !standing.served_last) colleagues_.push_back(place);
  }
  if (readings.tie == Tie::newest_account) {
    preference_ = newest_first(members_);
  } else {
    preference_.resize(members_.size());
    std::iota(preference_.begin(), preference_.end(), std::uint32_t{0});
  }
  anyone_ = colleagues_;
  put_in_order(anyone_);
}

void Roster::fill_groups(const Shop& shop, const Readings& readings) {
  for (const Group& group : shop.groups) {
    group_places_.place(group.id);
    std::vector<MemberIndex>& members = of_group_.emplace_back();
    if (!group.enabled) continue;
    for (const std::string& id : group.members) {
      const MemberIndex member = *member_places_.find(id);
      if (members_[member].may_serve) members.push_back(member);
    }
    put_in_order(members);
    if (!members.empty()) has_group_member_ = true;
    claim_sources(group, members, readings.source_in_two_groups);
  }
  for (std::vector<MemberIndex>& candidates : of_source_) put_in_order(candidates);
}

void Roster::claim_sources(const Group& group, std::span<const MemberIndex> members,
                           SourceInTwoGroups reading) {
  for (const std::string& source : group.sources) {
    const core::TextPlaces::Place claimed = source_places_.place(source);
    if (claimed.fresh) of_source_.emplace_back();
    if (!claimed.fresh && reading == SourceInTwoGroups::first_created) continue;
    std::vector<MemberIndex>& candidates = of_source_[claimed.index];
    candidates.insert(candidates.end(), members.begin(), members.end());
  }
}

void Roster::put_in_order(std::vector<MemberIndex>& candidates) const {
  std::sort(candidates.begin(), candidates.end(),
            [&](MemberIndex one, MemberIndex other) { return preference_[one] < preference_[other]; });
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
}

std::span<const MemberIndex> Roster::of_source(SourceIndex source) const {
  if (source == unclaimed_source) return {};
  return of_source_[source];
}

bool Roster::answers_for(MemberIndex member, SourceIndex source) const {
  const std::span<const MemberIndex> candidates = of_source(source);
  return std::find(candidates.begin(), candidates.end(), member) != candidates.end();
}

std::optional<MemberIndex> Roster::find_member(std::string_view id) const {
  return member_places_.find(id);
}

std::optional<GroupIndex> Roster::find_group(std::string_view id) const {
  return group_places_.find(id);
}

SourceIndex Roster::find_source(std::string_view source) const {
  return source_places_.find(source).value_or(unclaimed_source);
}

}  // namespace liaotai::routing

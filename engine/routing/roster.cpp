#include "engine/routing/roster.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

#include "engine/routing/eligibility.hpp"

namespace liaotai::routing {
namespace {

/// Each member's place when the newest account goes first; among equally new ones the smaller id still does.
/// `listed` has the members by age.
std::vector<std::uint32_t> newest_first(std::span<const Member> members,
                                        std::span<const std::uint32_t> listed) {
  std::vector<std::uint32_t> places(members.size());
  const auto created_at = [&](std::size_t place) { return members[listed[place]].created_at; };
  std::size_t end = members.size();
  std::uint32_t next = 0;
  while (end > 0) {
    std::size_t begin = end - 1;
    while (begin > 0 && created_at(begin - 1) == created_at(end - 1)) --begin;
    for (std::size_t index = begin; index < end; ++index) places[index] = next++;
    end = begin;
  }
  return places;
}

}  // namespace

Roster::Roster(const Shop& shop, const Readings& readings)
    : names_(names_of(shop, readings)), routing_(shop.routing) {
  seat(shop, readings);
  fill_groups(shop, readings);
}

Roster::Roster(const Shop& shop, const Roster& other, const Readings& readings)
    : names_(other.names_), routing_(shop.routing) {
  seat(shop, readings);
  fill_groups(shop, readings);
}

std::shared_ptr<const Roster::Names> Roster::names_of(const Shop& shop, const Readings& readings) {
  auto names = std::make_shared<Names>();
  names->listed.resize(shop.members.size());
  std::iota(names->listed.begin(), names->listed.end(), std::uint32_t{0});
  std::sort(names->listed.begin(), names->listed.end(), [&](std::uint32_t left, std::uint32_t right) {
    const Member& one = shop.members[left];
    const Member& other = shop.members[right];
    return std::tie(one.created_at, one.id) < std::tie(other.created_at, other.id);
  });
  names->as_listed.resize(shop.members.size());
  names->ids.reserve(shop.members.size());
  for (MemberIndex place = 0; place < names->listed.size(); ++place) {
    const std::uint32_t listed = names->listed[place];
    names->as_listed[listed] = place;
    names->member_places.place(names->ids.emplace_back(shop.members[listed].id));
  }
  if (readings.tie == Tie::newest_account) {
    names->preference = newest_first(shop.members, names->listed);
  } else {
    names->preference.resize(shop.members.size());
    std::iota(names->preference.begin(), names->preference.end(), std::uint32_t{0});
  }
  for (const Group& group : shop.groups) {
    names->group_places.place(group.id);
    if (!group.enabled) continue;
    for (const std::string& source : group.sources) names->source_places.place(source);
  }
  return names;
}

void Roster::seat(const Shop& shop, const Readings& readings) {
  members_.reserve(shop.members.size());
  colleagues_.reserve(shop.members.size());
  for (MemberIndex place = 0; place < names_->listed.size(); ++place) {
    const Member& member = shop.members[names_->listed[place]];
    const Standing& standing =
        members_.emplace_back(Standing{names_->ids[place], member.created_at, member.chat_permission,
                                       may_serve(shop, member), served_last(shop, readings, member)});
    if (member.main) main_account_ = place;
    if (standing.may_serve && !standing.served_last) colleagues_.push_back(place);
  }
  anyone_ = colleagues_;
  put_in_order(anyone_);
}

void Roster::fill_groups(const Shop& shop, const Readings& readings) {
  of_group_.resize(shop.groups.size());
  for (std::size_t place = 0; place < shop.groups.size(); ++place) {
    const Group& group = shop.groups[place];
    if (!group.enabled) continue;
    std::vector<MemberIndex>& members = of_group_[place];
    members.reserve(group.members.size());
    for (const std::string& id : group.members) {
      const MemberIndex member = *names_->member_places.find(id);
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
    const SourceIndex place = *names_->source_places.find(source);
    const bool fresh = place == of_source_.size();
    if (fresh) of_source_.emplace_back();
    if (!fresh && reading == SourceInTwoGroups::first_created) continue;
    std::vector<MemberIndex>& candidates = of_source_[place];
    candidates.insert(candidates.end(), members.begin(), members.end());
  }
}

void Roster::put_in_order(std::vector<MemberIndex>& candidates) const {
  std::sort(candidates.begin(), candidates.end(), [&](MemberIndex one, MemberIndex other) {
    return names_->preference[one] < names_->preference[other];
  });
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
  return names_->member_places.find(id);
}

std::optional<GroupIndex> Roster::find_group(std::string_view id) const {
  return names_->group_places.find(id);
}

SourceIndex Roster::find_source(std::string_view source) const {
  return names_->source_places.find(source).value_or(unclaimed_source);
}

}  // namespace liaotai::routing

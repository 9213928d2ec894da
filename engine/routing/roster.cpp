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
    : names_(names_of(shop, readings)),
      routing_(shop.routing),
      main_account_joins_(shop.main_account_joins),
      outside_groups_last_(readings.main_account_outside_groups == MainAccountOutsideGroups::last) {
  find_groups(shop);
  seat(shop);
  fill_groups();
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
    names->claimed_by.push_back(claims(group, readings.source_in_two_groups, *names));
  }
  return names;
}

/// The sources that a group answers for, which get their places.
std::vector<SourceIndex> Roster::claims(const Group& group, SourceInTwoGroups reading, Names& names) {
  std::vector<SourceIndex> claimed;
  if (!group.enabled) return claimed;
  for (const std::string& word : group.sources) {
    const core::TextPlaces::Place source = names.source_places.place(word);
    if (source.fresh || reading != SourceInTwoGroups::first_created) claimed.push_back(source.index);
  }
  return claimed;
}

void Roster::find_groups(const Shop& shop) {
  group_of_.assign(shop.members.size(), none);
  for (GroupIndex place = 0; place < shop.groups.size(); ++place) {
    if (!shop.groups[place].enabled) continue;
    for (const std::string& id : shop.groups[place].members) group_of_[*find_member(id)] = place;
  }
}

void Roster::seat(const Shop& shop) {
  members_.reserve(shop.members.size());
  colleagues_.reserve(shop.members.size());
  for (MemberIndex place = 0; place < names_->listed.size(); ++place) {
    const Member& member = shop.members[names_->listed[place]];
    members_.push_back({names_->ids[place], member.created_at, member.chat_permission, false, false});
    if (member.main) main_account_ = place;
    settle(place);
    if (is_colleague(place)) colleagues_.push_back(place);
  }
  anyone_ = colleagues_;
  put_in_order(anyone_);
}

void Roster::fill_groups() {
  of_group_.resize(names_->claimed_by.size());
  of_source_.resize(names_->source_places.size());
  for (MemberIndex member = 0; member < members_.size(); ++member) {
    if (group_of_[member] == none || !members_[member].may_serve) continue;
    of_group_[group_of_[member]].push_back(member);
    ++serving_in_groups_;
  }
  for (GroupIndex place = 0; place < of_group_.size(); ++place) {
    const std::vector<MemberIndex>& serving = of_group_[place];
    for (const SourceIndex source : names_->claimed_by[place]) {
      of_source_[source].insert(of_source_[source].end(), serving.begin(), serving.end());
    }
  }
  for (std::vector<MemberIndex>& candidates : of_group_) put_in_order(candidates);
  for (std::vector<MemberIndex>& candidates : of_source_) put_in_order(candidates);
}

void Roster::put_in_order(std::vector<MemberIndex>& candidates) const {
  std::sort(candidates.begin(), candidates.end(), [&](MemberIndex one, MemberIndex other) {
    return names_->preference[one] < names_->preference[other];
  });
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
}

/// What follows from a member's settings for itself.
void Roster::settle(MemberIndex member) {
  Standing& standing = members_[member];
  const bool main = member == main_account_;
  standing.may_serve = may_serve(standing.chat_permission, main, main_account_joins_);
  standing.served_last = outside_groups_last_ && main && standing.may_serve && group_of_[member] == none;
}

void Roster::set_main_account_joins(bool joins) {
  const auto set = [&] { main_account_joins_ = joins; };
  if (main_account_ == nobody) {
    set();
  } else {
    reseat(main_account_, set);
  }
}

void Roster::set_chat_permission(MemberIndex member, bool permission) {
  reseat(member, [&] { members_[member].chat_permission = permission; });
}

void Roster::put_into_group(MemberIndex member, GroupIndex group) {
  reseat(member, [&] { group_of_[member] = group; });
}

template <class Set>
void Roster::reseat(MemberIndex member, Set set) {
  const std::vector<std::uint32_t>& preference = names_->preference;
  const auto place_in = [&](std::vector<MemberIndex>& list) {
    return std::lower_bound(list.begin(), list.end(), member, [&](MemberIndex one, MemberIndex other) {
      return preference[one] < preference[other];
    });
  };
  const auto in_group = [&] { return members_[member].may_serve && group_of_[member] != none ? 1U : 0U; };
  const auto take_out_of = [&](std::vector<MemberIndex>& list) {
    const auto place = place_in(list);
    if (place != list.end() && *place == member) list.erase(place);
  };
  const auto put_into = [&](std::vector<MemberIndex>& list) {
    const auto place = place_in(list);
    if (place == list.end() || *place != member) list.insert(place, member);
  };
  const bool was_colleague = is_colleague(member);
  each_list_of_group(member, take_out_of);
  serving_in_groups_ -= in_group();
  set();
  settle(member);
  serving_in_groups_ += in_group();
  each_list_of_group(member, put_into);
  if (is_colleague(member) == was_colleague) return;
  if (was_colleague) {
    std::erase(colleagues_, member);
    take_out_of(anyone_);
  } else {
    colleagues_.insert(std::lower_bound(colleagues_.begin(), colleagues_.end(), member), member);
    put_into(anyone_);
  }
}

template <class Change>
void Roster::each_list_of_group(MemberIndex member, Change change) {
  const GroupIndex group = group_of_[member];
  if (!members_[member].may_serve || group == none) return;
  change(of_group_[group]);
  for (const SourceIndex source : names_->claimed_by[group]) change(of_source_[source]);
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

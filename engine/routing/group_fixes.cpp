#include <utility>

#include "engine/routing/eligibility.hpp"
#include "engine/routing/mending.hpp"
#include "engine/routing/shop_patches.hpp"

namespace liaotai::routing {

void Mending::give_group_somebody() {
  fill(problem_.group);
  offer(FixCode::disable_group, {{"group", group().id}}, {set_group_enabled(problem_.group, false)});
}

void Mending::give_groups_somebody() {
  const auto would_serve = [&](const std::string& id) {
    const std::size_t place = place_of(id);
    return place < shop_.members.size() && may_serve(shop_, shop_.members[place]);
  };
  for (const std::size_t place : groups(true)) {
    for (const std::string& id : shop_.groups[place].members) let_in(id);
  }
  for (const std::size_t place : groups(false)) {
    const std::vector<std::string>& members = shop_.groups[place].members;
    if (std::any_of(members.begin(), members.end(), would_serve)) enable(place);
  }
  for (const std::size_t place : groups(true)) fill(place);
  if (fixes_.empty()) create_groups();
}

void Mending::claim_source(const std::string& source) {
  for (const std::size_t place : groups(true)) {
    offer(FixCode::add_source, {{"group", shop_.groups[place].id}, {"source", source}},
          {append_source(place, source)});
  }
  for (const std::size_t place : groups(false)) {
    if (lists(shop_.groups[place].sources, source)) enable(place);
  }
  if (fixes_.empty()) create_groups();
}

void Mending::fill(std::size_t place) {
  for (const std::size_t free : free_members()) {
    const std::string& id = shop_.members[free].id;
    offer(FixCode::add_to_group, {{"group", shop_.groups[place].id}, {"member", id}},
          {append_member(place, id)});
  }
}

void Mending::enable(std::size_t place) {
  offer(FixCode::enable_group, {{"group", shop_.groups[place].id}}, {set_group_enabled(place, true)});
}

/// A group for all sources that nobody answers for, with one of those who are free.
void Mending::create_groups() {
  for (const std::size_t free : free_members()) create_group(shop_.members[free].id);
}

void Mending::create_group(const std::string& id) {
  Group fresh;
  fresh.id = fresh_id("group", shop_.groups);
  for (const std::string_view source : built_in_sources) {
    const bool claimed = std::any_of(shop_.groups.begin(), shop_.groups.end(), [&](const Group& candidate) {
      return candidate.enabled && lists(candidate.sources, source);
    });
    if (!claimed) fresh.sources.emplace_back(source);
  }
  fresh.members.push_back(id);
  offer(FixCode::create_group, {{"group", fresh.id}, {"member", id}}, {append_group(fresh)});
}

/// What a group's member lacks so that it may serve, when it is one thing.
void Mending::let_in(const std::string& id) {
  const std::size_t place = place_of(id);
  if (place == shop_.members.size()) return;
  const Member& candidate = shop_.members[place];
  if (candidate.main && !shop_.main_account_joins) {
    if (candidate.chat_permission) join(id);
  } else if (!candidate.chat_permission) {
    offer(FixCode::grant_permission, {{"member", id}}, {set_member_flag(place, "chatPermission", true)});
  }
}

}  // namespace liaotai::routing

#include <utility>

#include "engine/routing/mending.hpp"
#include "engine/routing/shop_patches.hpp"

namespace liaotai::routing {

void Mending::tell_apart() {
  if (problem_.group == nowhere) {
    const std::string fresh = fresh_id(member().id, shop_.members);
    offer(FixCode::rename_member, {{"fresh", fresh}, {"id", member().id}},
          {rename_member_to(problem_.place, fresh)});
    offer(FixCode::remove_repeated, {{"id", member().id}}, drop_repeated_members(shop_, member().id));
  } else if (problem_.place == nowhere) {
    const std::string fresh = fresh_id(group().id, shop_.groups);
    offer(FixCode::rename_group, {{"fresh", fresh}, {"id", group().id}},
          {rename_group_to(problem_.group, fresh)});
    offer(FixCode::remove_repeated, {{"id", group().id}}, drop_repeated_groups(shop_, group().id));
  } else {
    offer(FixCode::remove_repeated, {{"id", listed()}},
          take_member_out(shop_, problem_.group, listed(), true));
  }
}

void Mending::grant_permission() {
  offer(FixCode::grant_permission, {{"member", listed()}},
        {set_member_flag(place_of(listed()), "chatPermission", true)});
  take_listed_member_out();
}

void Mending::take_listed_member_out() {
  offer(FixCode::remove_from_group, {{"group", group().id}, {"member", listed()}},
        take_member_out(shop_, problem_.group, listed()));
}

void Mending::leave_in_one_group() {
  const auto other = std::find_if(shop_.groups.begin(), shop_.groups.end(),
                                  [&](const Group& candidate) { return lists(candidate.members, listed()); });
  Places others;
  for (std::size_t place = 0; place < shop_.groups.size(); ++place) {
    if (place != problem_.group) others.push_back(place);
  }
  offer(FixCode::move_member, {{"group", group().id}, {"member", listed()}, {"other", other->id}},
        take_out_of_groups(listed(), others));
  offer(FixCode::keep_in_group, {{"group", other->id}, {"member", listed()}, {"other", group().id}},
        take_member_out(shop_, problem_.group, listed()));
}

void Mending::leave_source_to_one() {
  const std::string& source = group().sources[problem_.place];
  const core::Argument named_source{"source", source};
  offer(FixCode::remove_source, {{"group", group().id}, named_source},
        take_source_out(shop_, problem_.group, source));
  Patches others;
  for (const std::size_t place : groups(true)) {
    if (place == problem_.group) continue;
    const Patches removals = take_source_out(shop_, place, source);
    others.insert(others.end(), removals.begin(), removals.end());
  }
  offer(FixCode::keep_source, {{"group", group().id}, named_source}, std::move(others));
}

}  // namespace liaotai::routing

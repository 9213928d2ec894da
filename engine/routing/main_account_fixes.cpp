#include <tuple>
#include <utility>

#include "engine/routing/mending.hpp"
#include "engine/routing/shop_patches.hpp"

namespace liaotai::routing {

void Mending::leave_one_main_account() {
  offer(FixCode::unset_main_account, {{"member", member().id}},
        {set_member_flag(problem_.place, "main", false)});
  Patches others;
  for (std::size_t place = 0; place < shop_.members.size(); ++place) {
    if (!shop_.members[place].main || place == problem_.place) continue;
    others.push_back(set_member_flag(place, "main", false));
  }
  offer(FixCode::keep_main_account, {{"member", member().id}}, std::move(others));
}

void Mending::mark_a_main_account() {
  Places by_age;
  for (std::size_t place = 0; place < shop_.members.size(); ++place) by_age.push_back(place);
  std::sort(by_age.begin(), by_age.end(), [&](std::size_t left, std::size_t right) {
    return std::tie(shop_.members[left].created_at, left) < std::tie(shop_.members[right].created_at, right);
  });
  for (const std::size_t place : by_age) {
    offer(FixCode::mark_main_account, {{"member", shop_.members[place].id}},
          {set_member_flag(place, "main", true)});
  }
}

void Mending::take_the_other_step() {
  const std::string& main = member().id;
  if (!shop_.main_account_joins) {
    join(main);
    offer(FixCode::remove_from_group, {{"group", first_group_of(main)}, {"member", main}},
          take_out_of_groups(main, groups(true)));
    return;
  }
  const Patches leave_disabled = take_out_of_groups(main, groups(false));
  for (const std::size_t place : groups(true)) {
    Patches patch = leave_disabled;
    patch.push_back(append_member(place, main));
    offer(FixCode::add_to_group, {{"group", shop_.groups[place].id}, {"member", main}}, std::move(patch));
  }
  for (const std::size_t place : groups(false)) {
    if (lists(shop_.groups[place].members, main)) enable(place);
  }
  if (fixes_.empty()) create_group(main);
  offer(FixCode::switch_off_main_account, {{"member", main}}, {set_switch("mainAccountJoins", false)});
}

/// Back to scenario C, or to scenario B.
void Mending::take_main_account_out() {
  const std::string& main = member().id;
  Patches patch = take_out_of_groups(main, groups(true));
  offer(FixCode::remove_from_group, {{"group", first_group_of(main)}, {"member", main}}, patch);
  patch.push_back(set_switch("mainAccountJoins", false));
  offer(FixCode::main_account_leaves, {{"member", main}}, std::move(patch));
}

void Mending::join(const std::string& id) {
  offer(FixCode::switch_on_main_account, {{"member", id}}, {set_switch("mainAccountJoins", true)});
}

const std::string& Mending::first_group_of(const std::string& id) const {
  return std::find_if(
             shop_.groups.begin(), shop_.groups.end(),
             [&](const Group& candidate) { return candidate.enabled && lists(candidate.members, id); })
      ->id;
}

}  // namespace liaotai::routing

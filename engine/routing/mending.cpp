#include "engine/routing/mending.hpp"

#include <utility>

#include "engine/routing/eligibility.hpp"
#include "engine/routing/shop_patches.hpp"

namespace liaotai::routing {

std::vector<ShopFix> Mending::all() {
  switch (problem_.code) {
    case ProblemCode::duplicate_id:
      tell_apart();
      break;
    case ProblemCode::two_main_accounts:
      leave_one_main_account();
      break;
    case ProblemCode::unknown_member:
      take_listed_member_out();
      break;
    case ProblemCode::member_in_two_groups:
      leave_in_one_group();
      break;
    case ProblemCode::no_chat_permission:
      grant_permission();
      break;
    case ProblemCode::empty_group:
      give_group_somebody();
      break;
    case ProblemCode::source_claimed_twice:
      leave_source_to_one();
      break;
    case ProblemCode::source_unclaimed:
      claim_source(std::get<std::string>(problem_.arguments.front().value));
      break;
    case ProblemCode::no_group_member:
      give_groups_somebody();
      break;
    case ProblemCode::no_main_account:
      mark_a_main_account();
      break;
    case ProblemCode::main_account_half_joined:
      take_the_other_step();
      break;
    case ProblemCode::main_account_wins_ties:
      take_main_account_out();
      break;
    case ProblemCode::grouping_off:
      offer(FixCode::switch_on_grouping, {}, {set_switch("routing", true)});
      break;
  }
  return std::move(fixes_);
}

void Mending::offer(FixCode code, Arguments arguments, Patches patch) {
  const auto same =
      std::count_if(fixes_.begin(), fixes_.end(), [&](const ShopFix& fix) { return fix.code == code; });
  if (static_cast<std::size_t>(same) >= most_fixes_of_a_kind) return;
  fixes_.push_back({code, std::move(arguments), std::move(patch)});
}

std::size_t Mending::place_of(std::string_view id) const {
  const auto place = std::find_if(shop_.members.begin(), shop_.members.end(),
                                  [&](const Member& candidate) { return candidate.id == id; });
  return static_cast<std::size_t>(place - shop_.members.begin());
}

Mending::Places Mending::groups(bool enabled) const {
  Places places;
  for (std::size_t place = 0; place < shop_.groups.size(); ++place) {
    if (shop_.groups[place].enabled == enabled) places.push_back(place);
  }
  return places;
}

Mending::Places Mending::free_members() const {
  const auto in_a_group = [&](const std::string& id) {
    return std::any_of(shop_.groups.begin(), shop_.groups.end(),
                       [&](const Group& candidate) { return lists(candidate.members, id); });
  };
  Places places;
  for (std::size_t place = 0; place < shop_.members.size(); ++place) {
    const Member& candidate = shop_.members[place];
    const bool is_first = place_of(candidate.id) == place;
    if (is_first && may_serve(shop_, candidate) && !in_a_group(candidate.id)) places.push_back(place);
  }
  return places;
}

Mending::Patches Mending::take_out_of_groups(const std::string& id, const Places& groups) const {
  Patches patches;
  for (const std::size_t place : groups) {
    const Patches removals = take_member_out(shop_, place, id);
    patches.insert(patches.end(), removals.begin(), removals.end());
  }
  return patches;
}

}  // namespace liaotai::routing

#include <algorithm>
#include <string>
#include <utility>

#include "engine/routing/change_attempts.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {
namespace {

Member& member_of(Shop& shop, std::string_view id) {
  return *std::find_if(shop.members.begin(), shop.members.end(),
                       [&](const Member& candidate) { return candidate.id == id; });
}

}  // namespace

bool ChangeAttempts::get_permission(Kinds rest) {
  if (standing().chat_permission) return false;
  return keep(ChangeCode::permission, gives_with(ChangeCode::permission, 0, rest, [&](Shop& shop) {
                member_of(shop, standing().id).chat_permission = true;
              }));
}

bool ChangeAttempts::let_main_account_join(Kinds rest) {
  if (supposed_.shop().main_account_joins || supposed_.roster().main_account() != member_) return false;
  return keep(ChangeCode::main_account_joins, gives_with(ChangeCode::main_account_joins, 0, rest,
                                                         [](Shop& shop) { shop.main_account_joins = true; }));
}

bool ChangeAttempts::join_groups(Kinds rest) {
  if (!joining_may_help(rest)) return false;
  for (std::size_t place = 0; place < supposed_.shop().groups.size(); ++place) {
    if (join_group(place, rest)) return true;
  }
  return false;
}

bool ChangeAttempts::join_group(std::size_t place, Kinds rest) {
  const Group& joined = supposed_.shop().groups[place];
  const std::string_view id = standing().id;
  if (!joined.enabled || lists(joined.members, id)) return false;
  const bool answers = lists(joined.sources, supposed_.source_word());
  if (!answers && supposed_.roster().has_group_member()) return false;
  const bool gives = gives_with(ChangeCode::join_group, place, rest, [&](Shop& shop) {
    for (Group& group : shop.groups) std::erase(group.members, id);
    shop.groups[place].members.emplace_back(id);
  });
  return keep(ChangeCode::join_group, gives, [&] { return std::vector{argument("group", joined.id)}; });
}

/// A group's new member with more unread than the one who gets the chat does not get it.
bool ChangeAttempts::joining_may_help(Kinds rest) const {
  if (!rest.empty() || supposed_.conversation().owner == member_) return true;
  const Choice now = supposed_.ask();
  if (now.rule != Rule::matching_group) return true;
  return unread_beside(supposed_.state(), supposed_.conversation(), member_) <=
         unread_beside(supposed_.state(), supposed_.conversation(), now.member);
}

bool ChangeAttempts::switch_grouping_on(Kinds rest) {
  if (supposed_.shop().routing) return false;
  return keep(ChangeCode::grouping_on,
              gives_with(ChangeCode::grouping_on, 0, rest, [](Shop& shop) { shop.routing = true; }));
}

/// Whether the member gets the chat in a shop that is changed so.
bool ChangeAttempts::gives_with(ChangeCode code, std::size_t place, Kinds rest, const Edit& edit) {
  const auto gives_in = [&](const Shop& shop, const Roster& roster) {
    return supposed_.with_shop(shop, roster, [&] { return attempt(rest); });
  };
  if (!supposed_.is_in_own_shop()) {
    Shop shop = supposed_.shop();
    edit(shop);
    return gives_in(shop, Roster(shop, supposed_.roster(), supposed_.readings()));
  }
  const Configuration& prepared =
      configurations_.prepared(supposed_.shop(), supposed_.roster(), supposed_.readings(), code, place, edit);
  return gives_in(prepared.shop, prepared.roster);
}

}  // namespace liaotai::routing

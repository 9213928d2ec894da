#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/api/parse.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/routing/roster.hpp"
#include "tests/engine/routing_scenarios.hpp"

namespace {

using liaotai::routing::GroupIndex;
using liaotai::routing::MemberIndex;
using liaotai::routing::Readings;
using liaotai::routing::Roster;
using liaotai::routing::Shop;
using liaotai::tests::Dice;

Shop random_shop(std::uint64_t seed) {
  const std::string text = liaotai::tests::random_scenario(seed)["shop"].dump();
  const liaotai::api::Document document = liaotai::api::parse(text).value();
  std::vector<liaotai::core::Warning> warnings;
  return liaotai::api::read_shop({document.root, liaotai::api::Step{}, warnings});
}

Readings random_roster_readings(Dice& dice) {
  using namespace liaotai::routing;
  Readings readings;
  if (dice.one_in(3)) readings.tie = Tie::newest_account;
  if (dice.one_in(3)) readings.source_in_two_groups = SourceInTwoGroups::first_created;
  if (dice.one_in(3)) readings.main_account_outside_groups = MainAccountOutsideGroups::equal;
  return readings;
}

/// Everything that a roster says.
std::vector<std::string> told_by(const Roster& roster, const Shop& shop) {
  std::vector<std::string> told;
  const auto tell = [&](const std::string& what, auto members) {
    std::string line = what;
    for (const MemberIndex member : members) line += " " + std::to_string(member);
    told.push_back(line);
  };
  told.push_back(std::to_string(roster.routing()) + std::to_string(roster.main_account_joins()) +
                 std::to_string(roster.has_group_member()) + std::to_string(roster.main_account()));
  for (MemberIndex member = 0; member < roster.members().size(); ++member) {
    const auto& standing = roster.members()[member];
    tell(std::string(standing.id), std::array<MemberIndex, 4>{standing.chat_permission, standing.may_serve,
                                                              standing.served_last, roster.group_of(member)});
  }
  tell("colleagues", roster.colleagues());
  tell("anyone", roster.anyone());
  for (GroupIndex group = 0; group < shop.groups.size(); ++group) {
    tell("group", roster.of_group(group));
    for (const std::string& source : shop.groups[group].sources) {
      tell(source, roster.of_source(roster.find_source(source)));
    }
  }
  return told;
}

/// Sets one thing otherwise, in the roster and in the shop.
void change(Dice& dice, Roster& roster, Shop& shop) {
  auto& member = shop.members[dice.below(shop.members.size())];
  const MemberIndex place = *roster.find_member(member.id);
  switch (dice.below(4)) {
    case 0:
      shop.routing = !shop.routing;
      return roster.set_routing(shop.routing);
    case 1:
      shop.main_account_joins = !shop.main_account_joins;
      return roster.set_main_account_joins(shop.main_account_joins);
    case 2:
      member.chat_permission = !member.chat_permission;
      return roster.set_chat_permission(place, member.chat_permission);
    default:
      break;
  }
  for (auto& group : shop.groups) std::erase(group.members, member.id);
  const std::size_t group = dice.below(shop.groups.size() + 1);
  if (group == shop.groups.size()) return roster.put_into_group(place, liaotai::routing::none);
  shop.groups[group].members.push_back(member.id);
  roster.put_into_group(place,
                        shop.groups[group].enabled ? static_cast<GroupIndex>(group) : liaotai::routing::none);
}

}  // namespace

TEST_CASE("a roster whose settings have changed is the one of the shop that is set so", "[routing]") {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    Dice dice(seed);
    Shop shop = random_shop(seed);
    const Readings readings = random_roster_readings(dice);
    Roster roster(shop, readings);
    for (int step = 0; step < 12; ++step) {
      change(dice, roster, shop);
      CAPTURE(seed, step);
      REQUIRE(told_by(roster, shop) == told_by(Roster(shop, readings), shop));
    }
  }
}

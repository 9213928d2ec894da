#include "tests/engine/routing_scenarios.hpp"

#include <array>
#include <string>
#include <vector>

#include "tests/engine/durations.hpp"

namespace liaotai::tests {
namespace {

using nlohmann::json;

constexpr std::int64_t start = 1'773'964'800'000;
constexpr std::array<std::int64_t, 14> distances{0,
                                                 0,
                                                 1,
                                                 1000,
                                                 minute,
                                                 5 * minute,
                                                 10 * minute,
                                                 10 * minute + 1,
                                                 30 * minute,
                                                 30 * minute + 1,
                                                 60 * minute,
                                                 1440 * minute,
                                                 4320 * minute,
                                                 4320 * minute + 1};
constexpr std::array<const char*, 3> sources{"product-page", "order-page", "live"};

std::string numbered(const char* stem, std::size_t number) {
  return stem + std::to_string(number);
}

json random_members(Dice& dice) {
  json members = json::array();
  const std::size_t count = 1 + dice.below(6);
  const std::size_t main = dice.below(count + 1);
  for (std::size_t index = 0; index < count; ++index) {
    members.push_back({{"id", numbered("m", (index * 7 + 3) % 10)},
                       {"chatPermission", !dice.one_in(6)},
                       {"createdAt", static_cast<std::int64_t>(dice.below(4))}});
    if (index == main) members.back()["main"] = true;
  }
  return members;
}

json random_groups(Dice& dice, const json& members) {
  json groups = json::array();
  const std::size_t count = dice.below(4);
  for (std::size_t index = 0; index < count; ++index) {
    json group = {{"id", numbered("g", index)}, {"sources", json::array()}, {"members", json::array()}};
    if (dice.one_in(6)) group["enabled"] = false;
    for (const char* source : sources) {
      if (dice.one_in(2)) group["sources"].push_back(source);
    }
    groups.push_back(group);
  }
  for (const json& member : members) {
    const std::size_t group = dice.below(count + 1);
    if (group < count) groups[group]["members"].push_back(member["id"]);
  }
  return groups;
}

json random_presence(Dice& dice, const json& members) {
  constexpr std::array<const char*, 5> presences{"online", "online", "online", "hidden", "offline"};
  return {{"type", "presence"},
          {"member", members[dice.below(members.size())]["id"]},
          {"presence", presences[dice.below(presences.size())]}};
}

json random_event(Dice& dice, const json& shop, std::size_t buyers) {
  const json& members = shop["members"];
  const std::size_t kind = dice.below(20);
  if (kind < 5) return random_presence(dice, members);
  const std::string buyer = numbered("b", dice.below(buyers));
  if (kind < 12) {
    return {{"type", "message"}, {"buyer", buyer}, {"source", sources[dice.below(sources.size())]}};
  }
  if (kind < 14) return {{"type", "read"}, {"buyer", buyer}};
  if (kind < 16) return {{"type", "reply"}, {"buyer", buyer}};
  if (kind < 17) return {{"type", "close"}, {"buyer", buyer}};
  json forward = {{"type", "forward"}, {"buyer", buyer}};
  const json& groups = shop["groups"];
  if (!groups.empty() && dice.one_in(2)) {
    forward["group"] = groups[dice.below(groups.size())]["id"];
  } else {
    forward["member"] = members[dice.below(members.size())]["id"];
  }
  return forward;
}

struct Choices {
  const char* reading;
  std::vector<json> choices;
};

/// Each reading with what it can be beside its default.
std::vector<Choices> all_choices() {
  return {{"unreadUntil", {"replied"}},
          {"mainAccountOutsideGroups", {"equal"}},
          {"handout", {"even-shares", "own-share-first"}},
          {"handoutCap", {0, 1, 3, 20}},
          {"handoutByGroup", {true}},
          {"regularCustomer", {"same-group", "off"}},
          {"regularCustomerHiddenMs", {1, 5 * minute, 600 * minute}},
          {"graceMs", {0, 1, 60 * minute}},
          {"afterGrace", {"release-unread"}},
          {"regularFrom", {"assignment", "agent-reply"}},
          {"tie", {"newest-account", "least-recently-assigned"}},
          {"sourceInTwoGroups", {"first-created"}},
          {"allHidden", {"spread"}}};
}

}  // namespace

json random_readings(std::uint64_t seed) {
  Dice dice(~seed);
  json readings = json::object();
  for (const Choices& each : all_choices()) {
    if (dice.one_in(3)) readings[each.reading] = each.choices[dice.below(each.choices.size())];
  }
  return readings;
}

std::size_t Dice::below(std::size_t sides) {
  state_ += 0x9e3779b97f4a7c15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
  mixed ^= mixed >> 31U;
  return static_cast<std::size_t>(mixed % sides);
}

json random_scenario(std::uint64_t seed) {
  Dice dice(seed);
  json shop = {{"id", "shop"}, {"routing", !dice.one_in(12)}, {"mainAccountJoins", dice.one_in(2)}};
  shop["members"] = random_members(dice);
  shop["groups"] = random_groups(dice, shop["members"]);
  json events = json::array();
  std::int64_t now = start;
  // Now and then so many buyers write at once that the hand-out meets its cap.
  const std::size_t crowd = dice.one_in(8) ? 90 + dice.below(130) : 0;
  for (std::size_t index = 0; index < crowd; ++index) {
    events.push_back({{"at", now},
                      {"type", "message"},
                      {"buyer", numbered("b", index)},
                      {"source", sources[dice.below(sources.size())]}});
  }
  const std::size_t buyers = crowd == 0 ? 1 + dice.below(8) : crowd;
  const std::size_t count = dice.below(90);
  for (std::size_t index = 0; index < count; ++index) {
    const std::int64_t distance = distances[dice.below(distances.size())];
    now += distance;
    json event = random_event(dice, shop, buyers);
    event["at"] = dice.one_in(15) ? now - distance : now;
    events.push_back(event);
  }
  json request = {{"shop", shop}, {"events", events}};
  if (dice.one_in(3)) {
    request["until"] = dice.one_in(2) ? now + distances[dice.below(distances.size())]
                                      : start + (now - start) / static_cast<std::int64_t>(1 + dice.below(3));
  }
  return request;
}

}  // namespace liaotai::tests

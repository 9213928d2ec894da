#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace liaotai::tests {

inline constexpr std::int64_t never = -1;

struct Person {
  nlohmann::json row;
  std::string presence = "offline";
  std::int64_t left = never;
  std::size_t left_in = 0;  // the event
  bool released = false;
  std::int64_t online = 0;
  std::int64_t hidden = 0;
  std::int64_t hid = never;
  int closed = 0;
  int received = 0;
  int last_given = 0;
};

/// The plain model's members and groups, looked up anew at every question.
class ModelShop {
 protected:
  using json = nlohmann::json;

  ModelShop(json shop, const json& readings) : shop_(std::move(shop)) {
    for (const auto& [name, choice] : readings.items()) readings_[name] = choice;
    for (const json& row : shop_["members"]) people_[row["id"]].row = row;
  }

  bool permitted(const std::string& id) const { return people_.at(id).row["chatPermission"]; }
  bool is_main(const std::string& id) const { return people_.at(id).row.value("main", false); }
  bool online(const std::string& id) const { return people_.at(id).presence == "online"; }
  bool may_serve(const std::string& id) const {
    return permitted(id) && (!is_main(id) || shop_["mainAccountJoins"].get<bool>());
  }

  std::string main_account() const {
    for (const auto& [id, person] : people_) {
      if (is_main(id)) return id;
    }
    return "";
  }

  std::vector<json> enabled_groups() const {
    std::vector<json> groups;
    for (const json& group : shop_["groups"]) {
      if (group.value("enabled", true)) groups.push_back(group);
    }
    return groups;
  }

  bool grouped(const std::string& id) const {
    for (const json& group : enabled_groups()) {
      for (const json& member : group["members"]) {
        if (member == id) return true;
      }
    }
    return false;
  }

  bool last_served(const std::string& id) const {
    return is_main(id) && !grouped(id) && readings_["mainAccountOutsideGroups"] == "last";
  }

  /// Who may serve in the groups that answer for a source, whether there or not.
  std::set<std::string> of_source(const std::string& source) const {
    std::set<std::string> members;
    for (const json& group : enabled_groups()) {
      const json& claimed = group["sources"];
      if (std::find(claimed.begin(), claimed.end(), source) == claimed.end()) continue;
      for (const json& member : group["members"]) {
        if (may_serve(member)) members.insert(member.get<std::string>());
      }
      if (readings_["sourceInTwoGroups"] == "first-created") break;
    }
    return members;
  }

  bool reads(const char* reading, const char* choice) const { return readings_[reading] == choice; }

  bool a_group_can_serve() const {
    for (const json& group : enabled_groups()) {
      for (const json& member : group["members"]) {
        if (may_serve(member)) return true;
      }
    }
    return false;
  }

  bool older(const std::string& left, const std::string& right) const {
    const std::int64_t one = people_.at(left).row["createdAt"];
    const std::int64_t other = people_.at(right).row["createdAt"];
    return one != other ? one < other : left < right;
  }

  json shop_;
  json readings_ = {{"unreadUntil", "opened"},      {"mainAccountOutsideGroups", "last"},
                    {"handout", "first-takes-100"}, {"handoutCap", 100},
                    {"handoutByGroup", false},      {"regularCustomer", "any-source"},
                    {"regularCustomerHiddenMs", 0}, {"graceMs", 600'000},
                    {"afterGrace", "next-message"}, {"regularFrom", "last-update"},
                    {"tie", "oldest-account"},      {"sourceInTwoGroups", "union"},
                    {"allHidden", "buffer"}};
  std::map<std::string, Person> people_;
};

}  // namespace liaotai::tests

#include "tests/engine/routing_model.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/engine/routing_model_shop.hpp"

namespace liaotai::tests {
namespace {

using nlohmann::json;

constexpr std::int64_t minute = 60'000;

struct Chat {
  std::string owner;  // empty: nobody
  bool unread = false;
  bool open = false;
  std::int64_t updated = 0;
};

class Model : private ModelShop {
 public:
  explicit Model(const json& request) : ModelShop(request["shop"]), events_(request["events"]) {}

  json run(const json& until_given) {
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < events_.size(); ++index) order.push_back(index);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
      return events_[left]["at"].get<std::int64_t>() < events_[right]["at"].get<std::int64_t>();
    });
    std::int64_t until = 0;
    if (!order.empty()) until = events_[order.back()]["at"];
    if (!until_given.is_null()) until = until_given;
    bool begun = false;
    for (const std::size_t index : order) {
      const std::int64_t at = events_[index]["at"];
      if (at > until) break;
      pass_time(begun ? now_ : at, at);
      begun = true;
      process(index);
    }
    if (begun) pass_time(now_, until);
    return report();
  }

 private:
  void pass_time(std::int64_t from, std::int64_t to) {
    for (auto& [id, person] : people_) {
      if (person.presence == "online") person.online += to - from;
      if (person.presence == "hidden") person.hidden += to - from;
    }
    now_ = to;
    for (auto& [buyer, chat] : chats_) {
      if (chat.open && !chat.owner.empty() && !chat.unread && now_ - chat.updated > 30 * minute) {
        chat.open = false;
        ++people_[chat.owner].closed;
      }
    }
  }

  int unread_of(const std::string& id, const std::string& but_of = "") const {
    int count = 0;
    for (const auto& [buyer, chat] : chats_) {
      if (chat.owner == id && chat.unread && buyer != but_of) ++count;
    }
    return count;
  }

  std::string best(const std::set<std::string>& candidates, const std::string& buyer) const {
    std::string chosen;
    for (const std::string& id : candidates) {
      if (chosen.empty()) {
        chosen = id;
        continue;
      }
      const int mine = unread_of(id, buyer);
      const int theirs = unread_of(chosen, buyer);
      if (mine < theirs || (mine == theirs && older(id, chosen))) chosen = id;
    }
    return chosen;
  }

  bool waits(const std::string& buyer) const {
    return std::find(buffer_.begin(), buffer_.end(), buyer) != buffer_.end();
  }

  std::pair<std::string, std::string> choose(const std::string& buyer, const std::string& source) {
    if (!shop_["routing"].get<bool>()) return {"grouping-off", main_account()};
    if (!a_group_can_serve()) return {"no-group-member", main_account()};
    if (waits(buyer)) return {"buffer", ""};
    const Chat chat = chats_.count(buyer) != 0 ? chats_[buyer] : Chat{};
    if (!chat.owner.empty()) {
      const Person& owner = people_[chat.owner];
      if (chat.open && permitted(chat.owner) && owner.presence != "offline") {
        return {"open-conversation", chat.owner};
      }
      if (may_serve(chat.owner) && now_ - chat.updated <= std::int64_t{72} * 60 * minute) {
        if (owner.presence == "online") return {"regular-customer", chat.owner};
        const bool just_left = owner.presence == "offline" && owner.left != never;
        if (just_left && now_ - owner.left <= 10 * minute) return {"regular-customer-grace", chat.owner};
      }
    }
    std::set<std::string> matching;
    for (const json& group : enabled_groups()) {
      const json& claimed = group["sources"];
      if (std::find(claimed.begin(), claimed.end(), source) == claimed.end()) continue;
      for (const json& member : group["members"]) {
        if (may_serve(member) && online(member)) matching.insert(member.get<std::string>());
      }
    }
    if (!matching.empty()) return {"matching-group", best(matching, buyer)};
    std::set<std::string> others;
    bool main_stands_by = false;
    for (const auto& [id, person] : people_) {
      if (!may_serve(id) || !online(id)) continue;
      if (last_served(id)) {
        main_stands_by = true;
      } else {
        others.insert(id);
      }
    }
    if (!others.empty()) return {"other-online", best(others, buyer)};
    if (main_stands_by) return {"main-account-last", main_account()};
    return {"buffer", ""};
  }

  void decide(std::size_t event, const std::string& buyer, const std::string& member,
              const std::string& rule) {
    json decision = {{"event", event}, {"at", now_}, {"buyer", buyer}, {"rule", rule}, {"member", nullptr}};
    if (!member.empty()) decision["member"] = member;
    if (events_[event]["type"] == "message" && rule != "buffer-handout") {
      decision["source"] = events_[event]["source"];
    }
    decisions_.push_back(decision);
  }

  void hand_out(std::size_t event, const std::string& id) {
    while (!buffer_.empty() && online(id) && may_serve(id) && unread_of(id) < 100) {
      if (last_served(id)) {
        for (const auto& [other, person] : people_) {
          if (other != id && may_serve(other) && online(other)) return;
        }
      }
      const std::string buyer = buffer_.front();
      buffer_.erase(buffer_.begin());
      chats_[buyer].owner = id;
      chats_[buyer].unread = true;
      chats_[buyer].open = true;
      ++people_[id].received;
      decide(event, buyer, id, "buffer-handout");
    }
  }

  void give(std::size_t event, const std::string& buyer, const std::string& to, const std::string& rule) {
    std::map<std::string, int> before;
    for (const auto& [id, person] : people_) before[id] = unread_of(id);
    chats_[buyer] = Chat{to, true, true, now_};
    if (!to.empty()) ++people_[to].received;
    decide(event, buyer, to, rule);
    for (const auto& [id, count] : before) {
      if (unread_of(id) < count) hand_out(event, id);
    }
  }

  void process(std::size_t index) {
    const json& event = events_[index];
    const std::string type = event["type"];
    if (type == "presence") {
      Person& person = people_[event["member"]];
      const std::string presence = event["presence"];
      if (person.presence == presence) return;
      if (presence == "offline") person.left = now_;
      person.presence = presence;
      if (presence == "online") hand_out(index, event["member"]);
      return;
    }
    const std::string buyer = event["buyer"];
    if (type == "message") {
      const auto [rule, member] = choose(buyer, event["source"]);
      if (rule != "buffer") {
        give(index, buyer, member, rule);
        return;
      }
      if (!waits(buyer)) buffer_.push_back(buyer);
      chats_[buyer] = Chat{"", true, true, now_};
      decide(index, buyer, "", rule);
      return;
    }
    if (type == "forward") {
      forward(index, event, buyer);
      return;
    }
    act(index, type, buyer);
  }

  void forward(std::size_t index, const json& event, const std::string& buyer) {
    const std::string owner = chats_.count(buyer) != 0 ? chats_[buyer].owner : "";
    std::set<std::string> receivers;
    if (event.contains("member")) {
      const std::string id = event["member"];
      if (id != owner && online(id) && permitted(id)) receivers.insert(id);
    } else {
      for (const json& group : enabled_groups()) {
        if (group["id"] != event["group"]) continue;
        for (const json& member : group["members"]) {
          if (member != owner && may_serve(member) && online(member)) {
            receivers.insert(member.get<std::string>());
          }
        }
      }
    }
    if (owner.empty() || receivers.empty()) {
      decide(index, buyer, owner, "forward-refused");
    } else {
      give(index, buyer, best(receivers, buyer), "forward");
    }
  }

  void act(std::size_t index, const std::string& type, const std::string& buyer) {
    const std::string owner = chats_.count(buyer) != 0 ? chats_[buyer].owner : "";
    if (owner.empty() || people_[owner].presence == "offline") {
      warnings_[std::to_string(index)] = owner.empty() ? "no_owner" : "owner_offline";
      return;
    }
    Chat& chat = chats_[buyer];
    const bool fell = chat.unread;
    chat.unread = false;
    if (type != "close") chat.updated = now_;
    if (type == "reply") chat.open = true;
    if (type == "close" && chat.open) {
      chat.open = false;
      ++people_[owner].closed;
    }
    if (fell) hand_out(index, owner);
  }

  json report() {
    json members = json::array();
    std::vector<std::string> by_age;
    for (const json& row : shop_["members"]) {
      const std::string id = row["id"];
      const Person& person = people_[id];
      int open = 0;
      for (const auto& [buyer, chat] : chats_) {
        if (chat.owner == id && chat.open) ++open;
      }
      members.push_back({{"id", id},
                         {"presence", person.presence},
                         {"open", open},
                         {"unread", unread_of(id)},
                         {"closed", person.closed},
                         {"onlineMs", person.online},
                         {"hiddenMs", person.hidden},
                         {"received", person.received}});
      if (may_serve(id) && !last_served(id)) by_age.push_back(id);
    }
    std::sort(by_age.begin(), by_age.end(),
              [&](const std::string& left, const std::string& right) { return older(left, right); });
    json shares = json::array();
    for (std::size_t place = 0; place < buffer_.size(); ++place) {
      shares.push_back({{"buyer", buffer_[place]}, {"member", by_age[place % by_age.size()]}});
    }
    return {{"decisions", decisions_},
            {"members", members},
            {"buffer", buffer_},
            {"bufferShares", shares},
            {"warnings", warnings_}};
  }

  json events_;
  std::int64_t now_ = 0;
  std::map<std::string, Chat> chats_;
  std::vector<std::string> buffer_;
  json decisions_ = json::array();
  json warnings_ = json::object();
};

}  // namespace

json model_preview(const json& request) {
  return Model(request).run(request.value("until", json()));
}

}  // namespace liaotai::tests

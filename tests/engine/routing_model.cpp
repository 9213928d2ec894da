#include "tests/engine/routing_model.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/engine/durations.hpp"
#include "tests/engine/routing_model_chats.hpp"

namespace liaotai::tests {
namespace {

using nlohmann::json;

class RoutingModel : private ModelChats {
 public:
  explicit RoutingModel(const json& request)
      : ModelChats(request["shop"], request.value("readings", json::object())), events_(request["events"]) {}

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
  /// A step of time at every moment at which somebody's grace has just run out.
  void pass_time(std::int64_t from, std::int64_t to) {
    if (reads("afterGrace", "release-unread")) {
      while (true) {
        std::string next;
        for (const auto& [id, person] : people_) {
          const bool due = person.presence == "offline" && !person.released && person.left != never &&
                           unread_of(id) > 0 && released_at(person) >= from && released_at(person) <= to;
          if (due && (next.empty() || departed_earlier(person, people_[next]))) next = id;
        }
        if (next.empty()) break;
        const std::int64_t at = released_at(people_[next]);
        let_pass(from, at);
        from = at;
        release(next);
      }
    }
    let_pass(from, to);
  }

  std::int64_t released_at(const Person& person) const {
    return person.left + readings_["graceMs"].get<std::int64_t>() + 1;
  }

  static bool departed_earlier(const Person& one, const Person& other) {
    return one.left != other.left ? one.left < other.left : one.left_in < other.left_in;
  }

  void release(const std::string& id) {
    people_[id].released = true;
    if (!shop_["routing"].get<bool>() || !a_group_can_serve()) return;
    std::vector<std::string> buyers;
    for (const auto& [buyer, chat] : chats_) {
      if (chat.owner == id && chat.unread) buyers.push_back(buyer);
    }
    std::sort(buyers.begin(), buyers.end(), [&](const std::string& one, const std::string& other) {
      return chats_[one].update < chats_[other].update;
    });
    for (const std::string& buyer : buyers) {
      const auto [rule, member] = choose_afresh(buyer, chats_[buyer].source);
      decide(people_[id].left_in, buyer, member, rule);
      chats_[buyer].owner = member;
      chats_[buyer].open = true;
      if (member.empty()) {
        buffer_.push_back(buyer);
      } else {
        count_as_given(buyer);
      }
    }
  }

  void count_as_given(const std::string& buyer) {
    Person& person = people_[chats_[buyer].owner];
    ++person.received;
    person.last_given = ++given_;
    chats_[buyer].given = now_;
  }

  void let_pass(std::int64_t from, std::int64_t to) {
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

  void decide(std::size_t event, const std::string& buyer, const std::string& member,
              const std::string& rule) {
    json decision = {{"event", event}, {"at", now_}, {"buyer", buyer}, {"rule", rule}, {"member", nullptr}};
    if (!member.empty()) decision["member"] = member;
    if (events_[event]["type"] == "message" && rule != "buffer-handout") {
      decision["source"] = events_[event]["source"];
    }
    decisions_.push_back(decision);
  }

  /// What a member would take, in its order, were there no cap.
  std::vector<std::string> meant_for(const std::string& id) const {
    std::vector<std::string> buyers;
    if (!reads("handout", "first-takes-100")) {
      for (const auto& [buyer, member] : shares()) {
        if (member == id) buyers.push_back(buyer);
      }
    }
    if (reads("handout", "even-shares")) return buyers;
    for (const std::string& buyer : buffer_) {
      const bool own = std::find(buyers.begin(), buyers.end(), buyer) != buyers.end();
      if (!own && may_take(id, buyer)) buyers.push_back(buyer);
    }
    return buyers;
  }

  void hand_out(std::size_t event, const std::string& id) {
    if (!online(id) || !may_serve(id)) return;
    if (last_served(id)) {
      for (const auto& [other, person] : people_) {
        if (other != id && may_serve(other) && online(other)) return;
      }
    }
    for (const std::string& buyer : meant_for(id)) {
      if (unread_of(id) >= readings_["handoutCap"].get<int>()) return;
      buffer_.erase(std::find(buffer_.begin(), buffer_.end(), buyer));
      chats_[buyer].owner = id;
      chats_[buyer].unread = true;
      chats_[buyer].open = true;
      count_as_given(buyer);
      decide(event, buyer, id, "buffer-handout");
    }
  }

  void give(std::size_t event, const std::string& buyer, const std::string& to, const std::string& rule) {
    std::map<std::string, int> before;
    for (const auto& [id, person] : people_) before[id] = unread_of(id);
    Chat& chat = chats_[buyer];
    chat.owner = to;
    chat.unread = chat.open = true;
    note_update(chat);
    if (!to.empty()) count_as_given(buyer);
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
      if (presence == "offline") {
        person.left = now_;
        person.left_in = index;
        person.released = false;
      }
      if (presence == "hidden") person.hid = now_;
      person.presence = presence;
      if (presence == "online") hand_out(index, event["member"]);
      return;
    }
    const std::string buyer = event["buyer"];
    if (type == "message") {
      const auto [rule, member] = choose(buyer, event["source"]);
      chats_[buyer].source = event["source"];
      if (rule != "buffer") {
        give(index, buyer, member, rule);
        return;
      }
      if (!waits(buyer)) buffer_.push_back(buyer);
      Chat& chat = chats_[buyer];
      chat.owner = "";
      chat.unread = chat.open = true;
      note_update(chat);
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
    const bool was_unread = chat.unread;
    if (type != "read" || reads("unreadUntil", "opened")) chat.unread = false;
    if (type != "close") note_update(chat);
    if (type == "reply") {
      chat.open = true;
      chat.replied = now_;
    }
    if (type == "close" && chat.open) {
      chat.open = false;
      ++people_[owner].closed;
    }
    if (was_unread && !chat.unread) hand_out(index, owner);
  }

  json report() {
    json members = json::array();
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
    }
    json bound = json::array();
    for (const auto& [buyer, member] : shares()) bound.push_back({{"buyer", buyer}, {"member", member}});
    return {{"decisions", decisions_},
            {"members", members},
            {"buffer", buffer_},
            {"bufferShares", bound},
            {"warnings", warnings_}};
  }

  json events_;
  json decisions_ = json::array();
  json warnings_ = json::object();
};

}  // namespace

json model_preview(const json& request) {
  return RoutingModel(request).run(request.value("until", json()));
}

}  // namespace liaotai::tests

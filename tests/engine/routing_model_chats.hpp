#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/engine/routing_model_shop.hpp"

namespace liaotai::tests {

struct Chat {
  std::string owner;  // empty: nobody
  bool unread = false;
  bool open = false;
  std::int64_t updated = 0;
  int update = 0;  // which of all updates it was
  std::int64_t given = never;
  std::int64_t replied = never;
  std::string source;
};

/// The plain model's conversations, and who is chosen for one.
class ModelChats : protected ModelShop {
 protected:
  using ModelShop::ModelShop;

  void note_update(Chat& chat) {
    chat.updated = now_;
    chat.update = ++updates_;
  }

  int unread_of(const std::string& id, const std::string& but_of = "") const {
    int count = 0;
    for (const auto& [buyer, chat] : chats_) {
      if (chat.owner == id && chat.unread && buyer != but_of) ++count;
    }
    return count;
  }

  bool goes_first(const std::string& one, const std::string& other) const {
    const Person& left = people_.at(one);
    const Person& right = people_.at(other);
    if (reads("tie", "least-recently-assigned") && left.last_given != right.last_given) {
      return left.last_given < right.last_given;
    }
    if (reads("tie", "newest-account") && left.row["createdAt"] != right.row["createdAt"]) {
      return left.row["createdAt"] > right.row["createdAt"];
    }
    return older(one, other);
  }

  std::string best(const std::set<std::string>& candidates, const std::string& buyer) const {
    std::string chosen;
    for (const std::string& id : candidates) {
      const int mine = unread_of(id, buyer);
      const int theirs = chosen.empty() ? mine + 1 : unread_of(chosen, buyer);
      if (mine < theirs || (mine == theirs && goes_first(id, chosen))) chosen = id;
    }
    return chosen;
  }

  bool waits(const std::string& buyer) const {
    return std::find(buffer_.begin(), buffer_.end(), buyer) != buffer_.end();
  }

  bool back_in_time(const Chat& chat) const {
    std::int64_t since = chat.updated;
    if (reads("regularFrom", "assignment")) since = chat.given;
    if (reads("regularFrom", "agent-reply")) since = chat.replied;
    return since != never && now_ - since <= std::int64_t{72} * 3'600'000;
  }

  bool keeps(const std::string& owner, const std::string& source) const {
    if (reads("regularCustomer", "off")) return false;
    return reads("regularCustomer", "any-source") || of_source(source).count(owner) != 0;
  }

  bool waited_for(const Person& owner) const {
    if (owner.presence == "hidden") {
      const std::int64_t patience = readings_["regularCustomerHiddenMs"];
      return patience > 0 && now_ - owner.hid <= patience;
    }
    return owner.presence == "offline" && owner.left != never &&
           now_ - owner.left <= readings_["graceMs"].get<std::int64_t>();
  }

  using Answer = std::pair<std::string, std::string>;

  Answer choose(const std::string& buyer, const std::string& source) {
    if (!shop_["routing"].get<bool>()) return {"grouping-off", main_account()};
    if (!a_group_can_serve()) return {"no-group-member", main_account()};
    if (waits(buyer)) return {"buffer", ""};
    const Chat chat = chats_.count(buyer) != 0 ? chats_[buyer] : Chat{};
    if (!chat.owner.empty()) {
      const Person& owner = people_[chat.owner];
      if (chat.open && permitted(chat.owner) && owner.presence != "offline") {
        return {"open-conversation", chat.owner};
      }
      if (may_serve(chat.owner) && back_in_time(chat) && keeps(chat.owner, source)) {
        if (owner.presence == "online") return {"regular-customer", chat.owner};
        if (waited_for(owner)) return {"regular-customer-grace", chat.owner};
      }
    }
    return choose_afresh(buyer, source);
  }

  Answer choose_afresh(const std::string& buyer, const std::string& source) const {
    Answer answer = choose_among("online", buyer, source);
    if (answer.second.empty() && reads("allHidden", "spread")) answer = choose_among("hidden", buyer, source);
    return answer;
  }

  Answer choose_among(const std::string& presence, const std::string& buyer,
                      const std::string& source) const {
    std::set<std::string> matching;
    for (const std::string& id : of_source(source)) {
      if (people_.at(id).presence == presence) matching.insert(id);
    }
    if (!matching.empty()) return {"matching-group", best(matching, buyer)};
    std::set<std::string> others;
    bool main_stands_by = false;
    for (const auto& [id, person] : people_) {
      if (!may_serve(id) || person.presence != presence) continue;
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

  std::vector<std::string> colleagues() const {
    std::vector<std::string> by_age;
    for (const auto& [id, person] : people_) {
      if (may_serve(id) && !last_served(id)) by_age.push_back(id);
    }
    std::sort(by_age.begin(), by_age.end(),
              [&](const std::string& left, const std::string& right) { return older(left, right); });
    return by_age;
  }

  bool may_take(const std::string& id, const std::string& buyer) const {
    if (!readings_["handoutByGroup"].get<bool>()) return true;
    const std::set<std::string> answering = of_source(chats_.at(buyer).source);
    return answering.empty() || answering.count(id) != 0;
  }

  /// Buyer and member for all who wait.
  std::vector<Answer> shares() const {
    std::vector<Answer> shares;
    std::map<std::string, int> counts;
    for (const std::string& buyer : buffer_) {
      std::string least;
      for (const std::string& id : colleagues()) {
        if (may_take(id, buyer) && (least.empty() || counts[id] < counts[least])) least = id;
      }
      if (least.empty()) continue;
      ++counts[least];
      shares.emplace_back(buyer, least);
    }
    return shares;
  }

  std::int64_t now_ = 0;
  int given_ = 0;
  std::map<std::string, Chat> chats_;
  int updates_ = 0;
  std::vector<std::string> buffer_;
};

}  // namespace liaotai::tests

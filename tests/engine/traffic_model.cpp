#include "tests/engine/traffic_model.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace liaotai::tests {
namespace {

using nlohmann::json;

constexpr std::int64_t no_time = INT64_MAX;

struct Handling {
  std::int64_t ends;
  std::string member;
  std::string buyer;
};

/// What is left of a buyer's messages.
struct Buyer {
  std::vector<std::size_t> unopened;  // chats
  std::string queue;                  // in which member's it stands
  std::size_t latest_opening = 0;     // counted from 1
};

class Model {
 public:
  Model(const api::Engine& engine, const json& request, const json& chats)
      : engine_(engine), request_(request), chats_(chats), who_(chats.size()) {
    scenario_ = {{"shop", request["shop"]}, {"events", json::array()}};
    if (request.contains("readings")) scenario_["readings"] = request["readings"];
    presence_ = request["presence"];
    std::stable_sort(presence_.begin(), presence_.end(),
                     [](const json& one, const json& other) { return one["at"] < other["at"]; });
    for (const json& member : request["shop"]["members"]) {
      members_[member["id"]] = {{"id", member["id"]}, {"opened", 0}, {"busyMs", 0}, {"peakUnread", 0}};
      queues_[member["id"]] = {};
      hands_[member["id"]] = 0;
    }
  }

  json run() {
    while (true) {
      const std::int64_t presence_at = next(presence_, next_presence_);
      const std::int64_t arrival_at = next(chats_, next_chat_);
      std::int64_t finish_at = no_time;
      std::size_t first = 0;
      for (std::size_t index = 0; index < handlings_.size(); ++index) {
        if (handlings_[index].ends < finish_at) {
          finish_at = handlings_[index].ends;
          first = index;
        }
      }
      const std::int64_t now = std::min({presence_at, arrival_at, finish_at});
      if (now == no_time) break;
      // What was given away may be finished before that: then something else is next.
      if (releases_happen_before(now)) continue;
      now_ = now;
      if (presence_at == now) {
        json event = presence_[next_presence_++];
        event["type"] = "presence";
        happen(event);
        presence_of_[event["member"]] = event["presence"];
        open_all(event["member"]);
      } else if (finish_at == now) {
        const Handling handling = handlings_[first];
        const std::size_t opening = opening_of_[first];
        handlings_.erase(handlings_.begin() + static_cast<std::ptrdiff_t>(first));
        opening_of_.erase(opening_of_.begin() + static_cast<std::ptrdiff_t>(first));
        if (!finish(handling, opening)) return {};
      } else {
        arrive(next_chat_++);
      }
      work_off();
    }
    return report();
  }

 private:
  static std::int64_t next(const json& list, std::size_t index) {
    return index < list.size() ? list[index]["at"].get<std::int64_t>() : no_time;
  }

  json look(const json& until) {
    json scenario = scenario_;
    if (!until.is_null()) scenario["until"] = until;
    return json::parse(engine_.call("previewRouting", scenario.dump()))["value"];
  }

  /// Adds an event, and takes note of what the routing made of it.
  void happen(json event) {
    event["at"] = now_;
    scenario_["events"].push_back(event);
    note(look(json()));
  }

  void note(const json& preview) {
    report_ = preview;
    for (; seen_ < preview["decisions"].size(); ++seen_) {
      const json& decision = preview["decisions"][seen_];
      ++rules_[decision["rule"]];
      if (decision["rule"] == "buffer-handout") ++handed_out_;
      const std::string buyer = decision["buyer"];
      const std::string member = decision["member"].is_null() ? "" : decision["member"].get<std::string>();
      if (buyers_[buyer].queue != member) {
        for (auto& [id, queue] : queues_)
          queue.erase(std::remove(queue.begin(), queue.end(), buyer), queue.end());
        buyers_[buyer].queue = member;
        if (!member.empty()) queues_[member].push_back(buyer);
      }
      if (!member.empty()) waking_.push_back(member);
    }
    buffer_peak_ = std::max(buffer_peak_, preview["buffer"].size());
    for (const json& member : preview["members"]) {
      json& figures = members_[member["id"]];
      figures["peakUnread"] = std::max(figures["peakUnread"].get<int>(), member["unread"].get<int>());
    }
  }

  /// Readings may give chats away when somebody has been gone for long: at its own time, before what is next.
  /// Answers whether it happened.
  bool releases_happen_before(std::int64_t now) {
    if (request_.value("readings", json::object()).value("afterGrace", "") != "release-unread") return false;
    const json preview = look(now);
    if (preview["decisions"].size() == seen_) return false;
    now_ = preview["decisions"][seen_]["at"];
    note(look(now_));
    work_off();
    return true;
  }

  /// Whoever was given something opens what fits, in the order of the decisions, until nothing follows.
  void work_off() {
    while (!waking_.empty()) {
      const std::string member = waking_.front();
      waking_.erase(waking_.begin());
      open_all(member);
    }
  }

  void open_all(const std::string& member) {
    const int places = request_["handling"]["concurrency"];
    while (presence_of_[member] == "online" && hands_[member] < places && !queues_[member].empty()) {
      const std::string oldest = queues_[member].front();
      open(member, oldest);
    }
  }

  void open(const std::string& member, const std::string& buyer_id) {
    Buyer& buyer = buyers_[buyer_id];
    queues_[member].erase(queues_[member].begin());
    buyer.queue = "";
    std::int64_t handling = 0;
    for (const std::size_t chat : buyer.unopened) {
      who_[chat] = member;
      waits_.push_back(now_ - chats_[chat]["at"].get<std::int64_t>());
      handling += chats_[chat]["handleMs"].get<std::int64_t>();
      members_[member]["opened"] = members_[member]["opened"].get<int>() + 1;
    }
    members_[member]["busyMs"] = members_[member]["busyMs"].get<std::int64_t>() + handling;
    buyer.unopened.clear();
    buyer.latest_opening = ++openings_;
    ++hands_[member];
    handlings_.push_back({now_ + handling, member, buyer_id});
    opening_of_.push_back(openings_);
    happen({{"type", "read"}, {"buyer", buyer_id}});
  }

  bool finish(const Handling& handling, std::size_t opening) {
    --hands_[handling.member];
    const Buyer& buyer = buyers_[handling.buyer];
    bool still_owns = false;
    for (const json& conversation : report_["conversations"]) {
      if (conversation["buyer"] == handling.buyer) still_owns = conversation["owner"] == handling.member;
    }
    if (buyer.latest_opening == opening && buyer.unopened.empty() && still_owns) {
      if (presence_of_[handling.member] == "offline") return false;
      happen({{"type", "reply"}, {"buyer", handling.buyer}});
      happen({{"type", "close"}, {"buyer", handling.buyer}});
    }
    waking_.insert(waking_.begin(), handling.member);
    return true;
  }

  void arrive(std::size_t chat) {
    const json& row = chats_[chat];
    buyers_[row["buyer"]].unopened.push_back(chat);
    happen({{"type", "message"}, {"buyer", row["buyer"]}, {"source", row["source"]}});
  }

  json wait() {
    std::sort(waits_.begin(), waits_.end());
    const auto at_percent = [&](std::size_t percent) -> std::int64_t {
      if (waits_.empty()) return 0;
      return waits_[(percent * waits_.size() + 99) / 100 - 1];
    };
    return {{"p50Ms", at_percent(50)},
            {"p90Ms", at_percent(90)},
            {"p95Ms", at_percent(95)},
            {"p99Ms", at_percent(99)}};
  }

  std::uint32_t checksum() {
    std::map<std::string, std::uint32_t> listed;
    for (const json& member : request_["shop"]["members"]) {
      listed.emplace(member["id"], static_cast<std::uint32_t>(listed.size()));
    }
    for (const json& conversation : report_["conversations"]) {
      for (const std::size_t chat : buyers_[conversation["buyer"]].unopened) {
        who_[chat] = conversation["owner"].is_null() ? "" : conversation["owner"].get<std::string>();
      }
    }
    std::uint32_t sum = 2'166'136'261;
    const auto add = [&sum](std::uint32_t number) { sum = (sum ^ number) * 16'777'619; };
    for (std::uint32_t chat = 0; chat < who_.size(); ++chat) {
      add(chat);
      add(who_[chat].empty() ? 0xFFFFFFFF : listed[who_[chat]]);
    }
    return sum;
  }

  json report() {
    json members = json::array();
    for (const json& member : report_["members"]) {
      json figures = members_[member["id"]];
      figures["assigned"] = member["received"];
      figures["leftUnread"] = member["unread"];
      members.push_back(figures);
    }
    return {
        {"wait", wait()},
        {"members", members},
        {"buffer", {{"peak", buffer_peak_}, {"handedOut", handed_out_}, {"left", report_["buffer"].size()}}},
        {"rules", rules_},
        {"checksum", checksum()}};
  }

  const api::Engine& engine_;
  json request_;
  json chats_;
  json scenario_;
  json presence_;
  json report_;
  std::int64_t now_ = 0;
  std::size_t next_presence_ = 0;
  std::size_t next_chat_ = 0;
  std::size_t seen_ = 0;
  std::size_t openings_ = 0;
  std::size_t buffer_peak_ = 0;
  int handed_out_ = 0;
  std::vector<std::string> waking_;
  std::vector<Handling> handlings_;
  std::vector<std::size_t> opening_of_;  // by handling
  std::map<std::string, json> members_;
  std::map<std::string, std::vector<std::string>> queues_;
  std::map<std::string, int> hands_;
  std::map<std::string, std::string> presence_of_;
  std::map<std::string, Buyer> buyers_;
  std::map<std::string, int> rules_;
  std::vector<std::string> who_;
  std::vector<std::int64_t> waits_;
};

}  // namespace

json model_traffic(const api::Engine& engine, const json& request, const json& chats) {
  return Model(engine, request, chats).run();
}

}  // namespace liaotai::tests

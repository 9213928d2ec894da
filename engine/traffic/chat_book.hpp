#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/rule.hpp"
#include "engine/traffic/figures.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::traffic {

using ChatIndex = std::uint32_t;
inline constexpr ChatIndex no_chat = routing::none;

/// What a buyer waits with: its chats that nobody has opened yet, in their order.
struct Waiting {
  ChatIndex first = no_chat;
  ChatIndex last = no_chat;
  core::Duration handling = 0;                   ///< of all of them together
  routing::MemberIndex queue = routing::nobody;  ///< whose queue it stands in
  std::uint32_t ticket = 0;                      ///< its place there; an older place is void
  std::uint32_t in_hand = 0;                     ///< the latest opening; 0: none
};

/// Every chat of a run: when it came, who has it, how long it waited.
class ChatBook {
 public:
  /// `chats` and `buyers` are how many of them are expected.
  ChatBook(const LocalTime& local, core::Duration target, std::size_t chats, std::size_t buyers,
           bool keeps_rules);

  std::size_t size() const { return members_.size(); }
  std::size_t buyers() const { return waiting_.size(); }
  /// Knows so many buyers from now on, at least.
  void make_room(std::size_t buyers) {
    while (waiting_.size() < buyers) waiting_.emplace_back();
  }

  Waiting& waiting(routing::BuyerIndex buyer) { return waiting_[buyer]; }

  /// A buyer writes.
  void arrive(core::Instant at, routing::BuyerIndex buyer, core::Duration handling);
  /// What the buyer waits with was brought somewhere by `rule`.
  void bring(routing::BuyerIndex buyer, routing::Rule rule);
  /// How the latest chat was decided.
  void decide_latest(routing::Rule rule) {
    if (rule == routing::Rule::buffer) ++hours_[hour_].buffered;
    if (keeps_rules_) rules_.back() = rule;
  }
  /// `member` opens what the buyer waits with. Answers how many chats these are.
  std::uint32_t open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at);
  /// Whether any chat still waits.
  bool all_opened() const { return waits_.size() == chats_.size(); }
  /// What the buyer still waits with is `member`'s, or nobody's.
  void leave(routing::BuyerIndex buyer, routing::MemberIndex member);

  WaitFigures waits() const;
  const std::array<HourFigures, hours_of_day>& hours() const { return hours_; }
  const std::vector<routing::MemberIndex>& members() const { return members_; }
  /// Empty unless they are kept.
  const std::vector<routing::Rule>& rules() const { return rules_; }

 private:
  /// A chat as it came.
  struct Arrived {
    core::Instant at;
    ChatIndex next;  ///< of the same buyer, while both wait
    std::uint8_t hour;
  };

  void enter_hour(core::Instant at);

  LocalTime local_;
  core::Duration target_;
  bool keeps_rules_;
  core::Instant hour_start_ = 0;
  core::Instant hour_end_ = 0;
  std::uint8_t hour_ = 0;
  std::vector<Waiting> waiting_;               ///< by buyer
  std::vector<Arrived> chats_;                 ///< in their order, as the next two
  std::vector<routing::MemberIndex> members_;  ///< who opened it, or has it in the end
  std::vector<routing::Rule> rules_;
  std::vector<core::Duration> waits_;  ///< of the chats that were opened, in that order
  core::Duration waited_ = 0;
  std::size_t within_ = 0;
  std::array<HourFigures, hours_of_day> hours_{};
};

}  // namespace liaotai::traffic

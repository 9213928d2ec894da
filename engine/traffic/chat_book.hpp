#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
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

  std::size_t size() const { return count_; }
  std::size_t buyers() const { return waiting_.size(); }
  /// Knows so many buyers from now on.
  void make_room(std::size_t buyers) { waiting_.resize(buyers); }

  Waiting& waiting(routing::BuyerIndex buyer) { return waiting_[buyer]; }

  /// A buyer writes. Answers which chat this is.
  ChatIndex arrive(core::Instant at, routing::BuyerIndex buyer, core::Duration handling);
  /// What the buyer waits with was brought somewhere by `rule`.
  void bring(routing::BuyerIndex buyer, routing::Rule rule);
  /// How the latest chat was decided.
  void decide_latest(routing::Rule rule) {
    hours_.back().buffered += rule == routing::Rule::buffer ? 1U : 0U;
    if (keeps_rules_) rules_.back() = rule;
  }
  /// `member` opens what the buyer waits with. Answers how many chats these are.
  std::uint32_t open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at);
  /// Whether any chat still waits.
  bool all_opened() const { return opened_ == count_; }
  /// What the buyer still waits with is `member`'s, or nobody's.
  void leave(routing::BuyerIndex buyer, routing::MemberIndex member);

  /// How long they waited: in all, and by the hour of the day in which they came.
  WaitFigures count_waits(std::array<HourFigures, hours_of_day>& hours) const;
  /// Who opened a chat, or has it in the end.
  routing::MemberIndex member(ChatIndex chat) const { return chats_[chat].member; }
  /// Empty unless they are kept.
  const std::vector<routing::Rule>& rules() const { return rules_; }

 private:
  static constexpr ChatIndex was_opened = no_chat - 1;

  struct Kept {
    core::Instant at;             ///< when it came; once it was opened, how long it waited
    ChatIndex next;               ///< of the same buyer, while both wait; `was_opened` from then on
    routing::MemberIndex member;  ///< who opened it, or has it in the end
  };
  /// An hour in which chats came, up to the next one's first.
  struct Hour {
    std::size_t first_chat;
    std::size_t of_day;
    std::size_t buffered = 0;
  };

  [[gnu::cold]] void enter_hour(core::Instant at);
  [[gnu::cold]] void make_room_for_chats();
  /// What became of the chats from `first` up to and without `end`; their waits come first in `waits`.
  HourFigures count(std::size_t first, std::size_t end, std::span<core::Duration> waits) const;

  LocalTime local_;
  core::Duration target_;
  bool keeps_rules_;
  core::Instant hour_end_ = std::numeric_limits<core::Instant>::min();
  std::vector<Hour> hours_;       ///< in the order of time
  std::vector<Waiting> waiting_;  ///< by buyer
  std::vector<Kept> chats_;       ///< in their order, and room for the next ones
  ChatIndex count_ = 0;           ///< of chats
  std::vector<routing::Rule> rules_;
  std::size_t opened_ = 0;
};

}  // namespace liaotai::traffic

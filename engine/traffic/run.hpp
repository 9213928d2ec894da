#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/ring.hpp"
#include "engine/routing/replay.hpp"
#include "engine/traffic/arrivals.hpp"
#include "engine/traffic/chat_book.hpp"
#include "engine/traffic/figures.hpp"
#include "engine/traffic/finish_queue.hpp"
#include "engine/traffic/hour_book.hpp"
#include "engine/traffic/shifts.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::traffic {

/// One configuration under one replication's traffic: a discrete-event simulation around the routing's
/// replay. README.md has its rules, and the order of what happens at one instant.
class Run {
 public:
  /// `traffic` and `configuration` stay where they are for as long.
  Run(const Traffic& traffic, const Configuration& configuration, std::uint64_t replication);
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  /// Goes on by at most `steps` things that happen. Answers whether anything is left to happen.
  bool advance(std::uint64_t steps);
  /// Chats that have arrived.
  std::size_t chats() const { return chats_.size(); }

  /// To be called once, when nothing is left.
  RunFigures take_figures();
  /// Where every chat went, once there are figures.
  routing::MemberIndex chat_member(std::size_t chat) const {
    return chats_.member(static_cast<ChatIndex>(chat));
  }
  const std::vector<routing::Rule>& chat_rules() const { return chats_.rules(); }

 private:
  /// A conversation's place in a member's queue.
  struct Place {
    routing::BuyerIndex buyer;
    std::uint32_t ticket;
  };
  struct Desk {
    core::Ring<Place> queue;  ///< unread conversations, in the order in which the member got them
    std::uint32_t in_hand = 0;
    bool stirred = false;           ///< may have something to open
    std::uint32_t left_behind = 0;  ///< unread conversations when it last went offline
  };

  bool step();
  [[gnu::cold]] bool release_before(core::Instant at);
  void close_overdue(core::Instant at);
  [[gnu::cold]] void know_more_buyers();
  [[gnu::cold]] void change_presence();
  void finish_handling();
  void arrive();
  void settle(core::Instant at);
  void note_decisions();
  void note(routing::BuyerIndex buyer, routing::Choice choice);
  void note_hand_out(routing::MemberIndex member);
  void queue_up(routing::BuyerIndex buyer, routing::MemberIndex member);
  void stir(routing::MemberIndex member);
  void open_what_fits(routing::MemberIndex member, core::Instant at);
  void open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at);
  void note_buffer(core::Instant at);
  void note_presence(const PresenceChange& change);
  void come_back(routing::MemberIndex member, core::Instant at);
  void leave_the_rest();
  void count_members(core::Instant end);
  std::uint32_t checksum() const;

  // What every step asks comes first, and what has a long array last: within the first thousand bytes
  // WebAssembly reaches it at no cost.
  const Traffic* traffic_;
  const Configuration* configuration_;
  core::Instant now_;
  std::uint32_t openings_ = 0;
  std::uint32_t tickets_ = 0;
  std::size_t online_ = 0;
  std::size_t buffer_ = 0;
  core::Instant buffer_since_ = 0;                            ///< has not been empty since
  routing::MemberIndex coming_ = routing::nobody;             ///< whose coming online is being carried out
  std::uint32_t handed_to_coming_ = 0;                        ///< hand-outs that it brought
  std::vector<Desk> desks_;                                   ///< by member
  core::Ring<routing::MemberIndex> stirred_;                  ///< who may have something to open, in order
  std::unique_ptr<routing::DecisionWatcher> reason_counter_;  ///< only when reasons are asked for
  routing::Replay replay_;
  PresenceChanges presence_;
  ChatBook chats_;
  FinishQueue finishes_;
  ArrivalStream arrivals_;
  HourBook hours_;
  RunFigures figures_;
};

}  // namespace liaotai::traffic

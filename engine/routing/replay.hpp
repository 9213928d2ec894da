#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/ring.hpp"
#include "engine/routing/buffer.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/decision_watcher.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Why an event of a log did nothing.
enum class Ignored : std::uint8_t {
  no_owner,       ///< nobody owns the conversation that was to be read, answered or closed
  owner_offline,  ///< its owner was not there to do so
};

/// The stable word for `ignored`, a warning's code.
std::string_view name(Ignored ignored);

/// Carries events out one after the other. `roster` outlives it.
class Replay {
 public:
  /// `watcher`, if there is one, outlives it too.
  Replay(const Roster& roster, const Readings& readings, std::size_t buyers,
         DecisionWatcher* watcher = nullptr)
      : roster_(&roster), readings_(readings), watcher_(watcher), state_(roster, readings, buyers) {}

  const State& state() const { return state_; }
  /// In the order in which they happened.
  const std::vector<Decision>& decisions() const { return decisions_; }

  /// The same, given away.
  std::vector<Decision> take_decisions() { return std::move(decisions_); }
  /// Drops them, for who has read them as they were made.
  void forget_decisions() { decisions_.clear(); }

  /// Keeps room for so many buyers, none of whom it knows for that.
  void expect(std::size_t buyers) { state_.expect(buyers); }
  /// Knows so many buyers from now on, none of them fewer than before.
  void make_room(std::size_t buyers) { state_.make_room(buyers); }

  /// Carries out one event, which lies before none that went before, and is the `index`-th of the log. What
  /// happens by itself until then has to happen first.
  std::optional<Ignored> apply(const Event& event, EventIndex index);

  // Events by what they are, for who knows: the same as `apply`, but that a message is chosen for and written
  // apart.

  /// Who gets what the buyer is about to write from `source`.
  Choice choose(BuyerIndex buyer, SourceIndex source, core::Instant at, EventIndex index);
  /// The buyer writes, and this was chosen. The decisions have only what follows from it.
  void write(BuyerIndex buyer, SourceIndex source, Choice choice, core::Instant at, EventIndex index);
  /// The owner opens the conversation. It has one, who is not offline.
  void open(BuyerIndex buyer, core::Instant at, EventIndex index);

  /// The owner answers what it has in hand and closes it, at once: the conversation never rests. Going
  /// offline meanwhile does not keep it from that, as it would for a reply that is begun then. Somebody owns
  /// it.
  void answer_and_close(BuyerIndex buyer, core::Instant at, EventIndex index);

  /// Closes what closes by itself before `at`, calling `closed(buyer)` after each.
  template <class Closed>
  void close_overdue(core::Instant at, Closed closed) {
    while (const std::optional<BuyerIndex> buyer = state_.close_next_overdue(at, readings_.closing)) {
      closed(*buyer);
    }
  }

  /// When the next member loses its unread chats for having been away too long, if that is at or before
  /// `at`. Never, unless the reading `after_grace` releases them.
  std::optional<core::Instant> next_release(core::Instant at);
  /// Whether anybody may come to lose them.
  bool may_release() const { return !departures_.empty(); }
  /// Gives that member's unread chats to others, the longest not updated first, and answers whose they were.
  MemberIndex release();

 private:
  void hear(const Event& event, EventIndex index);
  void forward(const Event& event, EventIndex index);
  std::optional<Ignored> act(const Event& event, EventIndex index);
  /// What a decision gives to somebody, or to nobody outside the buffer.
  void bring(BuyerIndex buyer, MemberIndex member, core::Instant at, EventIndex index);
  /// A member has lost unread: what waits may be for it.
  void hand_out_to(MemberIndex member, core::Instant at, EventIndex index) {
    if (state_.buffer().empty()) return;
    hand_out(*roster_, readings_, state_, member, index, at, decisions_, watcher_);
  }

  /// A member went offline at this instant.
  struct Departure {
    core::Instant at;
    MemberIndex member;
    EventIndex event;
  };

  const Roster* roster_;
  Readings readings_;
  DecisionWatcher* watcher_;
  State state_;
  std::vector<Decision> decisions_;
  core::Ring<Departure> departures_;  ///< whose grace has not run out; kept only for `release_unread`
};

}  // namespace liaotai::routing

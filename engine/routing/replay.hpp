#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/routing/decision.hpp"
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
  Replay(const Roster& roster, const Readings& readings, std::size_t buyers)
      : roster_(&roster), readings_(readings), state_(roster, buyers) {}

  const State& state() const { return state_; }
  /// In the order in which they happened.
  const std::vector<Decision>& decisions() const { return decisions_; }

  /// The same, given away.
  std::vector<Decision> take_decisions() { return std::move(decisions_); }

  /// Carries out one event, which lies before none that went before, and is the `index`-th of the log.
  /// Conversations that close by themselves until then have to be closed first.
  std::optional<Ignored> apply(const Event& event, EventIndex index);

  /// Closes what closes by itself before `at`, calling `closed(buyer)` after each.
  template <class Closed>
  void close_overdue(core::Instant at, Closed closed) {
    while (const std::optional<BuyerIndex> buyer = state_.close_next_overdue(at, readings_.closing)) {
      closed(*buyer);
    }
  }

 private:
  void message(const Event& event, EventIndex index);
  void forward(const Event& event, EventIndex index);
  std::optional<Ignored> act(const Event& event, EventIndex index);
  void bring(const Event& event, EventIndex index, Choice choice);

  const Roster* roster_;
  Readings readings_;
  State state_;
  std::vector<Decision> decisions_;
};

}  // namespace liaotai::routing

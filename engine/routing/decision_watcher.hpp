#pragma once

#include <cstdint>

#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Is told of every decision of a replay while the state is still the one that it was made from: whoever
/// explains a decision looks at what decided it, and not at what became of it.
class DecisionWatcher {
 public:
  DecisionWatcher() = default;
  DecisionWatcher(const DecisionWatcher&) = delete;
  DecisionWatcher& operator=(const DecisionWatcher&) = delete;
  virtual ~DecisionWatcher() = default;

  /// The buyer wrote from `source`.
  virtual void message(const State& before, const Decision& decision, SourceIndex source) = 0;
  virtual void forward(const State& before, const Decision& decision, const Event& event) = 0;
  /// `taken`: how many chats the same hand-out gave to the member that `before` does not show yet.
  virtual void hand_out(const State& before, const Decision& decision, std::uint32_t taken) = 0;
  /// The owner lost an unread chat for having been away for longer than the grace (reading `after_grace`).
  virtual void release(const State& before, const Decision& decision) = 0;
};

}  // namespace liaotai::routing

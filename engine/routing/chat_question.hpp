#pragma once

#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/shop.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// One chat at one instant, and the shop that it comes to. What it refers to outlives it.
struct ChatQuestion {
  const Shop& shop;
  const Roster& roster;
  const Readings& readings;
  const State& state;  ///< the members stand so; it knows no buyer
  Conversation conversation;
  std::string_view source;  ///< where the buyer writes
  core::Instant at = 0;
};

/// A state in which the members stand so.
State state_of(const Roster& roster, const Readings& readings, const std::vector<Activity>& activities);

/// Closes the conversation if it closes by itself before `at` (deck, page 29).
void let_time_pass(Conversation& conversation, const Readings& readings, core::Instant at);

}  // namespace liaotai::routing

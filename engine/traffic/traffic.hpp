#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/traffic/arrivals.hpp"
#include "engine/traffic/handling.hpp"
#include "engine/traffic/local_time.hpp"
#include "engine/traffic/shifts.hpp"

namespace liaotai::traffic {

/// Answered within three minutes is what a shop without a goal of its own is held to.
inline constexpr core::Duration default_target = 3 * core::minute;

/// One shop, and who works when.
struct Configuration {
  routing::Roster roster;
  std::vector<routing::SourceIndex> claims;  ///< by the traffic's sources: the roster's place
  WeeklyPlan plan;
  std::vector<PresenceChange> given;  ///< by `at`, those of one instant in the order given
};

/// What happens to a shop, or to two that are compared.
struct Traffic {
  Arrivals arrivals;
  std::size_t sources = 0;
  Handling handling;
  LocalTime local;
  Span span;
  routing::Readings readings;
  core::Duration target = default_target;
  std::uint32_t replications = 1;
  bool explain = false;
  std::vector<Configuration> configurations;  ///< one, or the second one to compare it with
};

/// How many chats a run brings: exactly for a log, on average for chats that are made up.
std::size_t expected_chats(const Traffic& traffic);

}  // namespace liaotai::traffic

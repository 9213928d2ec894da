#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/rule.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::traffic {

inline constexpr std::size_t rule_count = static_cast<std::size_t>(routing::Rule::forward_refused) + 1;

using RuleCounts = std::array<std::size_t, rule_count>;
using ReasonCounts = std::array<std::size_t, routing::member_reasons>;

/// From message to opening, over the chats that were opened; milliseconds.
struct WaitFigures {
  double mean = 0;
  core::Duration p50 = 0;
  core::Duration p90 = 0;
  core::Duration p95 = 0;
  core::Duration p99 = 0;
  double within_target = 0;  ///< share of all chats, 0 to 1
};

/// What became of a member's times away while chats waited for it.
struct FrozenWork {
  std::uint32_t times = 0;     ///< that it was away for longer than the grace, leaving unread chats
  std::uint32_t chats = 0;     ///< conversations left unread then, in sum
  core::Duration longest = 0;  ///< of those times
};

struct MemberFigures {
  std::size_t assigned = 0;  ///< decisions that gave it a chat
  std::size_t opened = 0;    ///< chats
  core::Duration busy = 0;   ///< handling, that of chats answered side by side added up
  core::Duration online = 0;
  std::uint32_t left_unread = 0;  ///< conversations, when the run ends
  std::uint32_t peak_unread = 0;
  std::uint32_t most_at_once = 0;  ///< conversations that it took from the buffer as it came online
  FrozenWork frozen;
  ReasonCounts reasons{};  ///< why it got a buyer's message or did not; all zero unless asked for
};

/// One hour of the day, over all days of a run.
struct HourFigures {
  std::size_t chats = 0;
  std::size_t opened = 0;     ///< of these chats, sooner or later
  core::Duration waited = 0;  ///< by those, in sum
  std::size_t within = 0;     ///< of these chats, opened within the target
  std::size_t buffered = 0;   ///< of these chats, went to the buffer
  core::Duration length = 0;  ///< of this hour, over all days
  double buffer_time = 0;     ///< chats in the buffer times milliseconds
  double online_time = 0;     ///< members online times milliseconds
  std::size_t buffer_peak = 0;
};

/// What one run came to.
struct RunFigures {
  std::size_t chats = 0;
  WaitFigures wait;
  std::vector<MemberFigures> members;  ///< by the roster's places
  std::size_t buffer_peak = 0;
  std::size_t handed_out = 0;
  std::size_t buffer_left = 0;
  core::Duration longest_buffer = 0;  ///< how long the buffer was never empty, at most
  std::uint32_t checksum = 0;
  RuleCounts rules{};
  std::vector<RuleCounts> rules_of_source;  ///< how each source's messages were decided
  std::array<HourFigures, hours_of_day> hours{};
};

/// Where a chat went, for the comparison of two configurations.
struct ChatFate {
  routing::MemberIndex member = routing::nobody;
  routing::Rule rule = routing::Rule::buffer;  ///< that brought it there
};

}  // namespace liaotai::traffic

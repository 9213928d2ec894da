#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/window/channel.hpp"
#include "engine/window/event.hpp"

namespace liaotai::window {

/// How windows of different triggers stand to each other, which no official page says.
enum class Overlap : std::uint8_t {
  independent,  ///< side by side, each with its own count
  latest_only,  ///< a trigger replaces whatever was open before it
};

/// A window that an event opened. Half open: it is closed at `closes_at`.
struct Window {
  std::string trigger;
  std::string name;
  Limits limits = Limits::sending;
  std::size_t event = 0;  ///< place of the event in the list as given
  core::Instant opens_at = 0;
  core::Instant closes_at = 0;
  core::Instant would_close_at = 0;  ///< `closes_at`, had the customer not unfollowed
  bool closed_by_unfollow = false;
  std::optional<int> limit;  ///< messages that may be sent in it; nothing: any number
  int used = 0;
  std::size_t emptied = 0;  ///< above zero once no message is left: the later it was emptied, the higher
  core::Source source;

  bool is_open(core::Instant instant) const { return opens_at <= instant && instant < closes_at; }
  bool has_messages_left() const { return !limit || used < *limit; }
};

/// What happened up to now: the last window of each trigger, and the events that made none.
struct Timeline {
  std::vector<Window> windows;  ///< those that close first in front
  std::vector<Ignored> ignored;
  std::vector<std::string> happened;  ///< the types of all events that count, each once
  bool unfollowed = false;            ///< the customer unfollowed and has done nothing since
};

/// Follows `events`, given in any order, on `channel` up to `now`.
Timeline follow(const Channel& channel, std::span<const Event> events, core::Instant now, Overlap overlap,
                const std::vector<Choice>& choices);

}  // namespace liaotai::window

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/deadline.hpp"
#include "engine/window/event.hpp"
#include "engine/window/opening_hours.hpp"
#include "engine/window/remark.hpp"
#include "engine/window/standing.hpp"

namespace liaotai::window {

/// A window that an event opened, as the report tells of it. Half open: it is closed at `closes_at`.
struct Window {
  std::string trigger;
  std::string name;
  Limits limits = Limits::sending;
  std::size_t event = 0;  ///< place of the event in the list as given
  core::Instant opens_at = 0;
  core::Instant closes_at = 0;
  bool closed_by_unfollow = false;
  std::optional<int> limit;  ///< messages that may be sent in it; nothing: any number
  int used = 0;
  core::Source source;

  bool is_open(core::Instant instant) const { return opens_at <= instant && instant < closes_at; }
  bool has_messages_left() const { return !limit || used < *limit; }
};

/// A message that is still sensible, and when to send it.
struct PlannedMessage {
  std::string code;
  core::Instant from = 0;
  core::Instant until = 0;
  core::Source source;
};

/// Until when we may answer one customer.
struct Report {
  State state = State::never_opened;
  std::optional<Window> decisive;  ///< the window that says until when (standing.hpp); nothing: never opened
  core::Instant safe_until = 0;    ///< `decisive->closes_at` less the safety margin
  core::Duration remaining = 0;    ///< zero unless open
  std::optional<Obstacle> closed_by;  ///< set when the state is `closed`
  Quota quota;
  std::vector<Window> windows;  ///< the last of each trigger, open or closed, those that close first in front
  std::vector<Ignored> ignored;
  std::vector<std::string> allowed;
  std::vector<Remark> alternatives;
  std::vector<PlatformError> errors;
  std::vector<Remark> notes;
  std::vector<Deadline> deadlines;
  std::vector<PlannedMessage> plan;          ///< in order of time; empty when nothing may be sent
  std::optional<HoursReport> working_hours;  ///< when the question has them
};

}  // namespace liaotai::window

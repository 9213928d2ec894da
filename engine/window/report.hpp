#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/event.hpp"
#include "engine/window/timeline.hpp"

namespace liaotai::window {

/// Messages of all windows that are open, or of the last one when none is.
struct Quota {
  std::optional<int> limit;  ///< nothing: any number
  int used = 0;
  std::optional<int> left;  ///< that may be sent now; nothing: any number
};

/// A code for a sentence, what the sentence names, and where it is written.
struct Remark {
  std::string code;
  std::vector<core::Argument> arguments;
  core::Source source;
};

/// Until when we may answer one customer.
struct Report {
  State state = State::never_opened;
  std::optional<Window>
      decisive;  ///< the window that closes last among those that count; nothing: never opened
  core::Instant safe_until = 0;       ///< `decisive->closes_at` less the safety margin
  core::Duration remaining = 0;       ///< zero unless open
  std::optional<Obstacle> closed_by;  ///< set when the state is `closed`
  Quota quota;
  std::vector<Window> windows;  ///< the last of each trigger, open or closed, those that close first in front
  std::vector<Ignored> ignored;
  std::vector<std::string> allowed;
  std::vector<Remark> alternatives;
  std::vector<PlatformError> errors;
  std::vector<Remark> notes;
};

}  // namespace liaotai::window

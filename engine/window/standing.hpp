#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/instant.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/timeline.hpp"

namespace liaotai::window {

/// Messages of all windows that are open, or of the last one when none is.
struct Quota {
  std::optional<int> limit;  ///< nothing: any number
  int used = 0;
  std::optional<int> left;  ///< that may be sent now; nothing: any number
};

/// Whether one customer may be answered, and until when, without the words around it.
struct Standing {
  State state = State::never_opened;
  /// The window that closes last: of the open ones in which a message is left; else of the open ones; else
  /// of all. Nothing: never opened.
  std::optional<RunningWindow> decisive;
  core::Instant safe_until = 0;       ///< `decisive->closes_at` less the safety margin
  core::Duration remaining = 0;       ///< zero unless open
  std::optional<Obstacle> closed_by;  ///< set when the state is `closed`
  Quota quota;
};

/// How things stand at `now` after what `timeline` tells. `safety_margin` is at least zero.
Standing standing(const Timeline& timeline, core::Instant now, core::Duration safety_margin);

/// True when a message may be sent.
bool can_send(State state);

}  // namespace liaotai::window

#pragma once

#include <limits>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"

namespace liaotai::routing {

/// The instant of what has not happened: no instant of a log is as early.
inline constexpr core::Instant never = std::numeric_limits<core::Instant>::min();

/// What a shop and one of its buyers have said to each other.
struct Conversation {
  core::Instant updated = never;  ///< the last message, reply, read or forward
  /// When a decision last gave it to its owner, or when it was last answered: whichever the reading
  /// `regular_from` counts from. Not kept where that is the last update.
  core::Instant counted_from = never;
  MemberIndex owner = nobody;             ///< the member whose list shows it
  SourceIndex source = unclaimed_source;  ///< of the latest message
  bool unread = false;                    ///< the owner has not opened the buyer's latest message
  bool open = false;
  bool waiting = false;  ///< in the buffer (暫存區), where it has no owner
};

}  // namespace liaotai::routing

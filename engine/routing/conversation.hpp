#pragma once

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"

namespace liaotai::routing {

/// What a shop and one of its buyers have said to each other.
struct Conversation {
  core::Instant updated = 0;   ///< the last message, reply, read or forward
  MemberIndex owner = nobody;  ///< the member whose list shows it
  bool unread = false;         ///< the owner has not opened the buyer's latest message
  bool open = false;
  bool waiting = false;  ///< in the buffer (暫存區), where it has no owner
};

}  // namespace liaotai::routing

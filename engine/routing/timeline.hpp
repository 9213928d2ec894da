#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/presence.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// How one member stood after something that changed it: a picture of the shop is the last row of each
/// member.
struct TimelineRow {
  core::Instant at = 0;
  EventIndex event = none;      ///< none: conversations that closed by themselves
  MemberIndex member = nobody;  ///< nobody: only the buffer's length changed
  Presence presence = Presence::offline;
  std::uint32_t open = 0;
  std::uint32_t unread = 0;
  std::size_t buffer = 0;  ///< how many wait now
};

/// Writes a row whenever a member's presence, open or unread, or the buffer's length, is not what it was.
class Timeline {
 public:
  explicit Timeline(std::size_t members) : shown_(members) {}

  /// Looks at `member`, whom `event` may have changed, as the shop is after it.
  void look_at(const State& state, MemberIndex member, EventIndex event, core::Instant at);
  /// Looks at the buffer, after the members.
  void look_at_buffer(const State& state, EventIndex event, core::Instant at);

  std::vector<TimelineRow> take_rows() { return std::move(rows_); }

 private:
  struct Shown {
    Presence presence = Presence::offline;
    std::uint32_t open = 0;
    std::uint32_t unread = 0;
    bool operator==(const Shown&) const = default;
  };

  std::vector<Shown> shown_;
  std::size_t shown_buffer_ = 0;
  std::vector<TimelineRow> rows_;
};

}  // namespace liaotai::routing

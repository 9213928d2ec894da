#include "engine/routing/timeline.hpp"

namespace liaotai::routing {

void Timeline::look_at(const State& state, MemberIndex member, EventIndex event, core::Instant at) {
  if (member == nobody) return;
  const Activity& activity = state.activity(member);
  const Shown now{activity.presence, activity.open, activity.unread};
  if (shown_[member] == now) return;
  shown_[member] = now;
  shown_buffer_ = state.buffer().size();
  rows_.push_back({at, event, member, now.presence, now.open, now.unread, shown_buffer_});
}

void Timeline::look_at_buffer(const State& state, EventIndex event, core::Instant at) {
  if (shown_buffer_ == state.buffer().size()) return;
  shown_buffer_ = state.buffer().size();
  rows_.push_back({at, event, nobody, Presence::offline, 0, 0, shown_buffer_});
}

}  // namespace liaotai::routing

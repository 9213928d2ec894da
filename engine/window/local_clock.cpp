#include "engine/window/local_clock.hpp"

#include <algorithm>
#include <cstddef>

namespace liaotai::window {

core::Instant LocalClock::local(core::Instant at) const {
  const auto later =
      std::upper_bound(changes_.begin() + 1, changes_.end(), at,
                       [](core::Instant when, const OffsetChange& change) { return when < change.from; });
  return at + (later - 1)->offset;
}

LocalReading LocalClock::read(core::Instant local) const {
  LocalReading reading;
  int times = 0;
  core::Duration offset = changes_.front().offset;
  for (std::size_t place = 0; place < changes_.size(); ++place) {
    const core::Instant at = local - changes_[place].offset;
    const bool begun = place == 0 || at >= changes_[place].from;
    const bool over = place + 1 < changes_.size() && at >= changes_[place + 1].from;
    if (begun && !over && times++ == 0) reading.at = at;
    // The last change that this time may lie behind: its offset reads a time which was never shown.
    if (place + 1 < changes_.size() && over) offset = changes_[place].offset;
  }
  if (times == 0) reading.at = local - offset;
  reading.shown = times == 0 ? Shown::never : times == 1 ? Shown::once : Shown::twice;
  return reading;
}

}  // namespace liaotai::window

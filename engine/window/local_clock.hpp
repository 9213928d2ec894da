#pragma once

#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::window {

/// From an instant on, how far a clock on the wall is ahead of UTC.
struct OffsetChange {
  core::Instant from = 0;
  core::Duration offset = 0;
};

/// How often a clock showed a time: once, twice where it was put back, never where it was put forward.
enum class Shown { once, twice, never };

/// The instant that a local time names. A time that was shown twice means the first, and one that was never
/// shown is read with the offset before the change, as RFC 5545, section 3.3.5, has it.
struct LocalReading {
  core::Instant at = 0;
  Shown shown = Shown::once;
};

/// The clock on a shop's wall. Local times are milliseconds since 1970-01-01T00:00 on it.
class LocalClock {
 public:
  /// A clock that is never changed.
  explicit LocalClock(core::Duration offset = 0) : changes_{{0, offset}} {}
  /// `changes`, at least one, in order of time. The first offset holds before it, too.
  explicit LocalClock(std::vector<OffsetChange> changes) : changes_(std::move(changes)) {}

  core::Instant local(core::Instant at) const;
  LocalReading read(core::Instant local) const;

 private:
  std::vector<OffsetChange> changes_;
};

}  // namespace liaotai::window

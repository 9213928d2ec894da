#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/sending/local_time.hpp"

namespace liaotai::sending {

/// The hours in which a law of the recipient's region lets marketing pass: from `from` up to, and not at,
/// `until`, since local midnight.
struct QuietHours {
  std::string region;
  std::vector<std::string> territories;  ///< which the same law covers
  core::Duration from = 0;
  core::Duration until = 0;
  bool night_consent = false;  ///< a consent of its own opens the other hours
  core::Source source;
  std::string caveat;  ///< code of what the sources say about chat apps
  core::Source caveat_source;
};

/// The hours of a region, or null when none are known.
const QuietHours* find_quiet_hours(const std::vector<QuietHours>& all, std::string_view region);

/// Whether an instant lies outside of `from` to `until` of a clock that is `offset` ahead of UTC.
bool is_outside(core::Instant instant, core::Duration offset, core::Duration from, core::Duration until);

/// The first instant from `instant` on that lies within `from` to `until`.
core::Instant next_within(core::Instant instant, core::Duration offset, core::Duration from,
                          core::Duration until);

}  // namespace liaotai::sending

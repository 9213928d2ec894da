#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::sending {

/// A time zone of the IANA database, as it is in force: its offset, and whether the clocks follow the
/// daylight saving of the United States (15 U.S.C. 260a).
struct Zone {
  std::vector<std::string> names;
  std::string region;
  core::Duration offset = 0;
  bool daylight_saving = false;

  /// Ahead of UTC at `instant`.
  core::Duration offset_at(core::Instant instant) const;
};

/// Who receives a message, as far as somebody said.
struct Recipient {
  std::string time_zone;
  std::optional<core::Duration> offset;
  std::string region;
};

/// The zone of this name, or null.
const Zone* find_zone(const std::vector<Zone>& zones, std::string_view name);

/// The region that the recipient states, or else that of his zone; empty when neither is known.
std::string region_of(const Recipient& recipient, const std::vector<Zone>& zones);

/// How far the recipient's clock is ahead of UTC at `instant`: as stated, by his zone, or because all zones
/// of his region agree. Nothing when that is not known.
std::optional<core::Duration> offset_of(const Recipient& recipient, const std::vector<Zone>& zones,
                                        core::Instant instant);

/// Time since local midnight.
core::Duration time_of_day(core::Instant instant, core::Duration offset);

/// The day as `2026-03-20`, of a clock that is `offset` ahead of UTC.
std::string day_name(core::Instant instant, core::Duration offset);

/// The weekday of a local instant, 0 being Sunday.
int weekday(core::Instant instant, core::Duration offset);

}  // namespace liaotai::sending

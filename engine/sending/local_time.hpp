#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/instant.hpp"
#include "engine/sending/zones.hpp"

namespace liaotai::sending {

/// Who receives a message, as far as somebody said.
struct Recipient {
  std::string time_zone;
  std::optional<core::Duration> offset;
  std::string region;
};

/// The region that the recipient states, or else that of his zone; empty when neither is known.
std::string region_of(const Recipient& recipient, const Zones& zones);

/// How far the recipient's clock is ahead of UTC at `instant`: as stated, by his zone, or because all zones
/// of his region agree. Nothing when that is not known.
std::optional<core::Duration> offset_of(const Recipient& recipient, const Zones& zones,
                                        core::Instant instant);

/// Time since local midnight.
core::Duration time_of_day(core::Instant instant, core::Duration offset);

/// The day as `2026-03-20`, of a clock that is `offset` ahead of UTC.
std::string day_name(core::Instant instant, core::Duration offset);

/// The weekday of a local instant, 0 being Sunday.
int weekday(core::Instant instant, core::Duration offset);

}  // namespace liaotai::sending

#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace liaotai::core {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::int64_t;

/// A length of time in milliseconds.
using Duration = std::int64_t;

inline constexpr Duration second = 1000;
inline constexpr Duration minute = 60 * second;
inline constexpr Duration hour = 60 * minute;
inline constexpr Duration day = 24 * hour;

/// The furthest instant from 1970 in either direction: what JavaScript's Date can hold (ECMA-262, 21.4.1.1).
inline constexpr Instant furthest_instant = 8'640'000'000'000'000;

/// The instant of what never comes: no instant is as late.
inline constexpr Instant at_no_time = std::numeric_limits<Instant>::max();

/// The instant that an ISO 8601 date and time WITH an offset names, such as `2026-03-20T07:23:00+08:00`.
/// Seconds and their fraction may be missing; digits past the millisecond are cut off.
/// Nothing for any other text, one without an offset included.
std::optional<Instant> parse_instant(std::string_view text);

}  // namespace liaotai::core

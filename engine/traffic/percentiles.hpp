#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "engine/core/instant.hpp"

namespace liaotai::traffic {

/// How many percentiles are asked for at once.
inline constexpr std::size_t percentile_count = 4;

/// Percentiles of `waits`, none of which is below zero, by the nearest rank: the smallest wait that at least
/// this share does not exceed. Zeros when there are no waits.
std::array<core::Duration, percentile_count> percentiles(
    std::span<const core::Duration> waits, const std::array<std::size_t, percentile_count>& percents);

}  // namespace liaotai::traffic

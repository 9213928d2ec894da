#pragma once

#include <cstdint>

namespace liaotai::tests {

// In milliseconds, as instants are.
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

}  // namespace liaotai::tests

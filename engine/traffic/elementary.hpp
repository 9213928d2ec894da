#pragma once

#include <cstdint>

namespace liaotai::traffic {

// The few functions that draws need, made of the four operations and of the bits of a number: the C library's
// differ from one platform to the next in the last digit, and the same seed is to give the same chats
// everywhere.

/// The natural logarithm of a positive, normal number, to about one unit in the last place.
double natural_logarithm(double value);

/// e to the power of `exponent`, to about one unit in the last place; at least 0 and at most about 10^304.
double exponential_function(double exponent);

/// The whole number nearest to one that is not below zero; the upper one of two.
inline std::int64_t nearest(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return value - static_cast<double>(whole) < 0.5 ? whole : whole + 1;
}

}  // namespace liaotai::traffic

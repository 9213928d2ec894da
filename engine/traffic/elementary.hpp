#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace liaotai::traffic {

// The few functions that draws need, made of the four operations and of the bits of a number: the C library's
// differ from one platform to the next in the last digit, and the same seed is to give the same chats
// everywhere. What is worked out while compiling is the same as what is worked out later.

namespace bits {

inline constexpr int fraction = 52;
inline constexpr std::int64_t exponent_bias = 1023;
inline constexpr std::uint64_t fraction_mask = (std::uint64_t{1} << fraction) - 1;

// The compilers' own: not every standard library that builds this has std::bit_cast.
constexpr std::uint64_t of(double value) {
  return __builtin_bit_cast(std::uint64_t, value);
}
constexpr double as_number(std::uint64_t bits) {
  return __builtin_bit_cast(double, bits);
}
constexpr double power_of_two(std::int64_t exponent) {
  return as_number(static_cast<std::uint64_t>(exponent + exponent_bias) << fraction);
}

}  // namespace bits

/// The logarithm of two as a sum whose first part has so few digits that its multiples are exact.
inline constexpr double logarithm_of_two_high = 6.93147180369123816490e-01;
inline constexpr double logarithm_of_two_low = 1.90821492927058770002e-10;

/// The natural logarithm of a positive, normal number, to about one unit in the last place.
constexpr double natural_logarithm(double value) {
  constexpr double square_root_of_two = 1.41421356237309504880;
  const std::uint64_t all_bits = bits::of(value);
  auto exponent = static_cast<std::int64_t>(all_bits >> bits::fraction) - bits::exponent_bias;
  double fraction = bits::as_number((all_bits & bits::fraction_mask) | bits::of(1.0));
  if (fraction > square_root_of_two) {
    fraction *= 0.5;
    ++exponent;
  }
  // log f = 2 artanh s with s = (f - 1) / (f + 1), whose series ends early because |s| < 0.172.
  const double s = (fraction - 1.0) / (fraction + 1.0);
  const double square = s * s;
  const double fourth = square * square;
  const double even =
      1.0 / 3 + fourth * (1.0 / 7 + fourth * (1.0 / 11 + fourth * (1.0 / 15 + fourth * (1.0 / 19))));
  const double odd =
      1.0 / 5 + fourth * (1.0 / 9 + fourth * (1.0 / 13 + fourth * (1.0 / 17 + fourth * (1.0 / 21))));
  const double rest = square * even + fourth * odd;
  const auto multiple = static_cast<double>(exponent);
  return multiple * logarithm_of_two_high + (2.0 * s + (2.0 * s * rest + multiple * logarithm_of_two_low));
}

/// 1, 1, 1/2, 1/6 and on: what the powers of a number count in e to its power.
inline constexpr std::array<double, 15> inverse_factorials = [] {
  std::array<double, 15> inverse{};
  double factorial = 1;
  for (std::size_t place = 0; place < inverse.size(); ++place) {
    if (place > 0) factorial *= static_cast<double>(place);
    inverse[place] = 1.0 / factorial;
  }
  return inverse;
}();

/// e to the power of `exponent`, to about one unit in the last place; at least 0 and at most about 10^304.
constexpr double exponential_function(double exponent) {
  constexpr double one_by_logarithm_of_two = 1.44269504088896338700;
  constexpr double largest = 700;
  if (exponent > largest) exponent = largest;
  if (exponent < -largest) return 0;
  const double nearest = exponent * one_by_logarithm_of_two + (exponent < 0 ? -0.5 : 0.5);
  const auto twos = static_cast<std::int64_t>(nearest);
  const auto multiple = static_cast<double>(twos);
  const double rest = (exponent - multiple * logarithm_of_two_high) - multiple * logarithm_of_two_low;
  // The series of e to the power of `rest`, |rest| < 0.347, from its smallest term on.
  double sum = 0;
  for (std::size_t term = inverse_factorials.size(); term > 0; --term) {
    sum = inverse_factorials[term - 1] + sum * rest;
  }
  return sum * bits::power_of_two(twos);
}

/// The whole number nearest to one that is not below zero; the upper one of two.
constexpr std::int64_t nearest(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return value - static_cast<double>(whole) < 0.5 ? whole : whole + 1;
}

// The same, and the whole part, for numbers from 0 to 2 to the power of 51. Added to 2 to the power of 52
// such a number is rounded to a whole one, an even one of two, and stands in the sum's last bits.
// WebAssembly's own conversion is checked for numbers that do not fit, which takes several times as long.

namespace bits {

inline constexpr double rounding = 4503599627370496.0;

constexpr std::int64_t rounded(double sum) {
  return static_cast<std::int64_t>(of(sum) - of(rounding));
}

}  // namespace bits

constexpr std::int64_t nearest_of_small(double value) {
  const double sum = value + bits::rounding;
  return bits::rounded(sum) + (value - (sum - bits::rounding) >= 0.5 ? 1 : 0);
}

constexpr std::int64_t whole_of_small(double value) {
  const double sum = value + bits::rounding;
  return bits::rounded(sum) - (sum - bits::rounding > value ? 1 : 0);
}

}  // namespace liaotai::traffic

#include "engine/traffic/elementary.hpp"

#include <cstdint>
#include <cstring>

namespace liaotai::traffic {
namespace {

constexpr double square_root_of_two = 1.41421356237309504880;
/// The logarithm of two as a sum whose first part has so few digits that its multiples are exact.
constexpr double logarithm_of_two_high = 6.93147180369123816490e-01;
constexpr double logarithm_of_two_low = 1.90821492927058770002e-10;
constexpr double one_by_logarithm_of_two = 1.44269504088896338700;

constexpr int fraction_bits = 52;
constexpr std::int64_t exponent_bias = 1023;
constexpr std::uint64_t fraction_mask = (std::uint64_t{1} << fraction_bits) - 1;

std::uint64_t bits_of(double value) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

double from_bits(std::uint64_t bits) {
  double value = 0;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

double power_of_two(std::int64_t exponent) {
  return from_bits(static_cast<std::uint64_t>(exponent + exponent_bias) << fraction_bits);
}

}  // namespace

double natural_logarithm(double value) {
  const std::uint64_t bits = bits_of(value);
  auto exponent = static_cast<std::int64_t>(bits >> fraction_bits) - exponent_bias;
  double fraction = from_bits((bits & fraction_mask) | bits_of(1.0));
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

double exponential_function(double exponent) {
  constexpr double largest = 700;
  if (exponent > largest) exponent = largest;
  if (exponent < -largest) return 0;
  const double nearest = exponent * one_by_logarithm_of_two + (exponent < 0 ? -0.5 : 0.5);
  const auto twos = static_cast<std::int64_t>(nearest);
  const auto multiple = static_cast<double>(twos);
  const double rest = (exponent - multiple * logarithm_of_two_high) - multiple * logarithm_of_two_low;
  // The series of e to the power of `rest`, |rest| < 0.347, from its smallest term on.
  constexpr int terms = 14;
  double sum = 1.0;
  for (int term = terms; term > 0; --term) sum = 1.0 + sum * rest / term;
  return sum * power_of_two(twos);
}

}  // namespace liaotai::traffic

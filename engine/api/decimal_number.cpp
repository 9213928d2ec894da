#include "engine/api/decimal_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

#include "engine/traffic/elementary.hpp"

namespace liaotai::api {
namespace {

/// So many digits always fit into 64 bits; later ones only move the point.
constexpr int kept_digits = 18;
/// Powers of ten beyond this one leave the range of a number whatever stands before them.
constexpr int furthest_power = 400;
constexpr int decimals = 6;
constexpr std::int64_t a_million = 1'000'000;

double times_power_of_ten(double value, int power) {
  // Powers up to the 22nd are exact.
  double factor = 1;
  const int steps = std::min(power < 0 ? -power : power, furthest_power);
  for (int step = 0; step < steps; ++step) {
    factor *= 10;
    if (step % 22 == 21 || step + 1 == steps) {
      value = power < 0 ? value / factor : value * factor;
      factor = 1;
    }
  }
  return value;
}

int exponent_of(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  int value = 0;
  const char* const end = text.data() + text.size();
  const std::from_chars_result read = std::from_chars(text.data(), end, value);
  if (read.ec == std::errc::result_out_of_range)
    return text.front() == '-' ? -furthest_power : furthest_power;
  return std::clamp(value, -furthest_power, furthest_power);
}

}  // namespace

double decimal_number(std::string_view digits) {
  const bool negative = !digits.empty() && digits.front() == '-';
  const std::size_t exponent_mark = digits.find_first_of("eE");
  int power = exponent_mark == std::string_view::npos ? 0 : exponent_of(digits.substr(exponent_mark + 1));
  std::int64_t significant = 0;
  int kept = 0;
  bool after_point = false;
  for (const char digit : digits.substr(0, exponent_mark)) {
    if (digit == '.') after_point = true;
    if (digit < '0' || digit > '9') continue;
    if (kept < kept_digits) {
      significant = significant * 10 + (digit - '0');
      if (significant != 0) ++kept;
      if (after_point) --power;
    } else if (!after_point) {
      ++power;
    }
  }
  const double value = times_power_of_ten(static_cast<double>(significant), power);
  const double within = std::min(value, std::numeric_limits<double>::max());
  return negative ? -within : within;
}

std::string decimal_text(double value) {
  constexpr double furthest = 9e12;
  const double within = std::clamp(value, -furthest, furthest);
  const double scaled = within * static_cast<double>(a_million);
  const std::int64_t size = traffic::nearest(scaled < 0 ? -scaled : scaled);
  std::string text = scaled < 0 && size > 0 ? "-" : "";
  text += std::to_string(size / a_million);
  if (size % a_million == 0) return text;
  std::string fraction = std::to_string(size % a_million);
  fraction.insert(0, decimals - fraction.size(), '0');
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return text + "." + fraction;
}

}  // namespace liaotai::api

#include "engine/api/whole_number.hpp"

#include <charconv>
#include <string>

namespace liaotai::api {
namespace {

/// More than this many digits no 64 bits hold, wherever the point stands.
constexpr int largest_exponent = 400;

std::optional<std::int64_t> integer(std::string_view digits) {
  std::int64_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [read_until, problem] = std::from_chars(digits.data(), end, value);
  if (problem != std::errc() || read_until != end) return std::nullopt;
  return value;
}

int whole_exponent_of(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const std::optional<std::int64_t> value = integer(text);
  if (value && *value >= -largest_exponent && *value <= largest_exponent) return static_cast<int>(*value);
  return text.front() == '-' ? -largest_exponent : largest_exponent;
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view digits) {
  if (const std::optional<std::int64_t> value = integer(digits)) return value;
  const std::size_t exponent_mark = digits.find_first_of("eE");
  const std::string_view mantissa = digits.substr(0, exponent_mark);
  const std::size_t point = mantissa.find('.');
  if (exponent_mark == std::string_view::npos && point == std::string_view::npos) return std::nullopt;

  std::string significant(mantissa.substr(0, point));
  int exponent =
      exponent_mark == std::string_view::npos ? 0 : whole_exponent_of(digits.substr(exponent_mark + 1));
  if (point != std::string_view::npos) {
    const std::string_view fraction = mantissa.substr(point + 1);
    significant += fraction;
    exponent -= static_cast<int>(fraction.size() < largest_exponent ? fraction.size() : largest_exponent);
    if (fraction.size() > largest_exponent) return std::nullopt;
  }
  while (exponent < 0 && significant.size() > 1 && significant.back() == '0') {
    significant.pop_back();
    ++exponent;
  }
  const bool is_zero = significant.find_first_not_of("-0") == std::string::npos;
  if (is_zero) return 0;
  if (exponent < 0) return std::nullopt;
  significant.append(static_cast<std::size_t>(exponent), '0');
  return integer(significant);
}

}  // namespace liaotai::api

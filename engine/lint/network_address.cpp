#include "engine/lint/network_address.hpp"

#include <optional>
#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

/// One past the number of at most three digits, no more than 255, that begins at `index`.
std::optional<std::size_t> number_end(const Reading& reading, std::size_t index) {
  constexpr std::size_t most_digits = 3;
  constexpr unsigned largest = 255;
  unsigned value = 0;
  std::size_t end = index;
  for (; reading.is_kind(end, SymbolKind::digit); ++end) {
    if (end - index == most_digits) return std::nullopt;
    value = value * 10 + reading.symbols()[end].digit_value;
  }
  if (end == index || value > largest) return std::nullopt;
  return end;
}

/// One past the four numbers that begin at `index`.
std::optional<std::size_t> host_end(const Reading& reading, std::size_t index) {
  constexpr int numbers = 4;
  std::optional<std::size_t> end = number_end(reading, index);
  for (int count = 1; end && count < numbers; ++count) {
    if (reading.symbol(*end) != U'.') return std::nullopt;
    end = number_end(reading, *end + 1);
  }
  return end;
}

/// The last symbol of the port and path that begin at `index`, or nothing.
std::optional<std::size_t> tail_end(const Reading& reading, std::size_t index) {
  const char32_t opener = reading.symbol(index);
  const bool has_port = opener == U':' && reading.is_kind(index + 1, SymbolKind::digit);
  const bool has_path = opener == U'/' && reading.is_kind(index + 1, SymbolKind::letter);
  if (!has_port && !has_path) return std::nullopt;
  constexpr std::u32string_view signs = U"-._~:/?#&=%";
  std::size_t end = index + 1;
  while (reading.is_latin(end) || (end < reading.size() && signs.find(reading.symbol(end)) != signs.npos)) {
    ++end;
  }
  while (!reading.is_latin(end - 1) && reading.symbol(end - 1) != U'/') --end;
  return end - 1;
}

}  // namespace

std::vector<NetworkAddress> find_network_addresses(const Reading& reading) {
  std::vector<NetworkAddress> addresses;
  for (std::size_t dot = 1; dot < reading.size(); ++dot) {
    if (reading.symbol(dot) != U'.' || !reading.is_kind(dot - 1, SymbolKind::digit)) continue;
    std::size_t first = dot - 1;
    while (first > 0 && dot - first < 4 && reading.is_kind(first - 1, SymbolKind::digit)) --first;
    if (first > 0 && (reading.is_latin(first - 1) || reading.symbol(first - 1) == U'.')) continue;
    const std::optional<std::size_t> end = host_end(reading, first);
    if (!end) continue;
    const std::optional<std::size_t> last = tail_end(reading, *end);
    if (!last) continue;
    addresses.push_back({first, *last});
    dot = *last;
  }
  return addresses;
}

}  // namespace liaotai::lint

#include "engine/traffic/percentiles.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace liaotai::traffic {
namespace {

constexpr std::size_t drawers = 4096;

/// By how many bits a wait is shortened to its drawer's number.
unsigned shift_for(core::Duration longest) {
  unsigned shift = 0;
  while (static_cast<std::size_t>(longest >> shift) >= drawers) ++shift;
  return shift;
}

/// The drawer that holds the wait of a rank, and the rank within it, both counted from 0.
struct Drawer {
  std::size_t number = 0;
  std::size_t rank = 0;
};

Drawer drawer_of(std::size_t rank, const std::vector<std::uint32_t>& counts) {
  Drawer drawer{0, rank};
  while (drawer.rank >= counts[drawer.number]) drawer.rank -= counts[drawer.number++];
  return drawer;
}

/// How many waits lie in the drawers that were asked for.
std::size_t held_in(const std::array<bool, drawers>& is_asked, const std::vector<std::uint32_t>& counts) {
  std::size_t held = 0;
  for (std::size_t drawer = 0; drawer < drawers; ++drawer) held += is_asked[drawer] ? counts[drawer] : 0;
  return held;
}

}  // namespace

std::array<core::Duration, percentile_count> percentiles(
    std::span<const core::Duration> waits, const std::array<std::size_t, percentile_count>& percents) {
  std::array<core::Duration, percentile_count> found{};
  if (waits.empty()) return found;
  const unsigned shift = shift_for(*std::max_element(waits.begin(), waits.end()));
  std::vector<std::uint32_t> counts(drawers);
  for (const core::Duration wait : waits) ++counts[static_cast<std::size_t>(wait >> shift)];
  std::array<Drawer, percentile_count> asked;
  std::array<bool, drawers> is_asked{};
  for (std::size_t place = 0; place < percentile_count; ++place) {
    asked[place] = drawer_of((percents[place] * waits.size() + 99) / 100 - 1, counts);
    is_asked[asked[place].number] = true;
  }
  // Few waits lie in the drawers that were asked for: only these are looked at one by one.
  std::vector<core::Duration> held(held_in(is_asked, counts));
  auto next_held = held.begin();
  for (const core::Duration wait : waits) {
    if (is_asked[static_cast<std::size_t>(wait >> shift)]) *next_held++ = wait;
  }
  for (std::size_t place = 0; place < percentile_count; ++place) {
    const auto in_drawer = std::partition(held.begin(), held.end(), [&](core::Duration wait) {
      return static_cast<std::size_t>(wait >> shift) == asked[place].number;
    });
    const auto ranked = held.begin() + static_cast<std::ptrdiff_t>(asked[place].rank);
    std::nth_element(held.begin(), ranked, in_drawer);
    found[place] = *ranked;
  }
  return found;
}

}  // namespace liaotai::traffic

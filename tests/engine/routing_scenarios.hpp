#pragma once

#include <cstdint>

#include <nlohmann/json.hpp>

namespace liaotai::tests {

/// A generator of its own, so that every build meets the same scenarios (Steele, Lea and Flood's SplitMix64).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// One of 0 to `sides` - 1.
  std::size_t below(std::size_t sides);
  bool one_in(std::size_t sides) { return below(sides) == 0; }

 private:
  std::uint64_t state_;
};

/// A request of `previewRouting`, made up: a small shop, and events whose distances lie on and beside the
/// platform's limits.
nlohmann::json random_scenario(std::uint64_t seed);

/// Some of the readings, set to something else than their defaults.
nlohmann::json random_readings(std::uint64_t seed);

}  // namespace liaotai::tests

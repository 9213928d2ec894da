#pragma once

#include <array>
#include <cstdint>

namespace liaotai::traffic {

/// What a stream of draws is for: a configuration that uses more of one kind leaves the others as they are.
enum class Purpose : std::uint8_t {
  arrivals = 1,   ///< when buyers write
  sources = 2,    ///< where they write from
  returning = 3,  ///< who writes
  handling = 4,   ///< how long the answers take
};

/// A stream of random bits: xoshiro256** (Blackman and Vigna, 2018), whose state is filled by SplitMix64
/// (Steele, Lea and Flood, 2014). Whole numbers only, so that every build draws the same.
class Generator {
 public:
  /// The stream for one purpose in the `replication`-th run of a seed.
  Generator(std::uint64_t seed, std::uint64_t replication, Purpose purpose) {
    std::uint64_t position = mixed(seed);
    position = mixed(position ^ replication);
    position = mixed(position ^ static_cast<std::uint64_t>(purpose));
    for (std::uint64_t& word : state_) {
      position += golden_ratio;
      word = mixed(position);
    }
  }

  std::uint64_t next() {
    const std::uint64_t result = rotated(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17U;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotated(state_[3], 45);
    return result;
  }

  /// From 0 up to and without 1, in steps of 2 to the power of -53.
  double uniform() { return uniform_of(next()); }
  static double uniform_of(std::uint64_t bits) {
    return static_cast<double>(static_cast<std::int64_t>(bits >> 11U)) * step;
  }

  /// Above 0 and up to 1.
  double positive_uniform() {
    return static_cast<double>(static_cast<std::int64_t>(next() >> 11U) + 1) * step;
  }

  /// One of 0 to `count` - 1, which is above zero: the upper half of a product, as Lemire (2019) draws,
  /// without his second draw. Some numbers come more often than others by `count` in 2 to the power of 32.
  std::uint32_t below(std::uint32_t count) {
    return static_cast<std::uint32_t>(((next() >> 32U) * count) >> 32U);
  }

 private:
  static constexpr std::uint64_t golden_ratio = 0x9E3779B97F4A7C15U;
  static constexpr double step = 1.0 / 9007199254740992.0;

  static std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
  }

  static std::uint64_t rotated(std::uint64_t value, unsigned by) {
    return (value << by) | (value >> (64U - by));
  }

  std::array<std::uint64_t, 4> state_{};
};

}  // namespace liaotai::traffic

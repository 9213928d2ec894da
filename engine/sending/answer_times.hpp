#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::sending {

/// Answer times in short. The median of an even number lies halfway between the middle two; the ninetieth
/// percentile is the nearest rank.
struct ResponseTimes {
  core::Duration median = 0;
  core::Duration p90 = 0;
  core::Duration longest = 0;
  core::Duration mean = 0;
};

/// How long answers took, to the millisecond: four bytes for each, eight when it took seven weeks or more.
class AnswerTimes {
 public:
  void add(core::Duration time);
  void add(const AnswerTimes& others);

  /// Nothing when there are no times.
  std::optional<ResponseTimes> in_short() const;
  /// How many answers came after at most each of `bounds`, ascending, and after longer than all of them.
  std::vector<std::uint64_t> distribution(const std::vector<core::Duration>& bounds) const;

 private:
  template <class Take>
  void each(Take take) const;

  std::vector<std::uint32_t> times_;
  std::vector<core::Duration> long_times_;
};

}  // namespace liaotai::sending

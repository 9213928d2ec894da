#pragma once

#include <cstdint>

#include "engine/core/instant.hpp"
#include "engine/traffic/elementary.hpp"
#include "engine/traffic/exponential.hpp"
#include "engine/traffic/generator.hpp"

namespace liaotai::traffic {

enum class Distribution : std::uint8_t { fixed, exponential, lognormal };

/// How long answers take, and how many a member gives at once.
struct Handling {
  Distribution distribution = Distribution::fixed;
  double mean = 0;       ///< milliseconds; above zero for `lognormal`
  double deviation = 0;  ///< the standard deviation of `lognormal`, milliseconds
  std::uint32_t concurrency = 1;
};

/// A draw from the normal distribution with the mean 0 and the variance 1, by Marsaglia's polar method
/// (1964); the second of its two draws is left unused, so that every draw stands alone.
double draw_normal(Generator& generator);

/// Draws how long one answer after the other takes.
class HandlingDraws {
 public:
  HandlingDraws(const Handling& handling, Generator generator);

  /// Whole milliseconds, the nearest to the draw.
  core::Duration next() {
    switch (distribution_) {
      case Distribution::fixed:
        return rounded(mean_);
      case Distribution::exponential:
        return rounded(mean_ * draw_exponential(generator_));
      case Distribution::lognormal:
        return rounded(draw_lognormal());
    }
    return 0;
  }

 private:
  /// A draw that is longer counts as so long: about 300 years, which 64 bits hold a million times over.
  static constexpr double longest = 1e13;
  static core::Duration rounded(double drawn) { return nearest_of_small(drawn < longest ? drawn : longest); }
  double draw_lognormal();

  Distribution distribution_;
  double mean_;
  double log_mean_ = 0;       ///< of the logarithm of a lognormal draw
  double log_deviation_ = 0;  ///< of the same
  Generator generator_;
};

}  // namespace liaotai::traffic

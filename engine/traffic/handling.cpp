#include "engine/traffic/handling.hpp"

#include <algorithm>
#include <cmath>

#include "engine/traffic/elementary.hpp"

namespace liaotai::traffic {
namespace {

/// A draw that is longer counts as so long: about 300 years, which 64 bits hold a million times over.
constexpr double longest = 1e13;

}  // namespace

double draw_exponential(Generator& generator) {
  return -natural_logarithm(generator.positive_uniform());
}

double draw_normal(Generator& generator) {
  while (true) {
    const double across = 2.0 * generator.uniform() - 1.0;
    const double up = 2.0 * generator.uniform() - 1.0;
    const double square = across * across + up * up;
    if (square >= 1.0 || square == 0.0) continue;
    return across * std::sqrt(-2.0 * natural_logarithm(square) / square);
  }
}

HandlingDraws::HandlingDraws(const Handling& handling, Generator generator)
    : distribution_(handling.distribution), mean_(handling.mean), generator_(generator) {
  if (distribution_ != Distribution::lognormal) return;
  const double ratio = handling.deviation / handling.mean;
  const double variance = natural_logarithm(1.0 + ratio * ratio);
  log_deviation_ = std::sqrt(variance);
  log_mean_ = natural_logarithm(handling.mean) - variance * 0.5;
}

core::Duration HandlingDraws::next() {
  double drawn = mean_;
  if (distribution_ == Distribution::exponential) drawn = mean_ * draw_exponential(generator_);
  if (distribution_ == Distribution::lognormal) {
    drawn = exponential_function(log_mean_ + log_deviation_ * draw_normal(generator_));
  }
  return nearest(std::min(drawn, longest));
}

}  // namespace liaotai::traffic

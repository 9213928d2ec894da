#include "engine/traffic/handling.hpp"

#include <cmath>

namespace liaotai::traffic {

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

double HandlingDraws::draw_lognormal() {
  return exponential_function(log_mean_ + log_deviation_ * draw_normal(generator_));
}

}  // namespace liaotai::traffic

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/traffic/generator.hpp"

namespace liaotai::traffic {

/// The curve exp(-x) covered by layers of equal area, each as wide as its lower edge (Marsaglia and Tsang,
/// "The ziggurat method for generating random variables", 2000). The lowest one has the curve's tail in it.
struct Ziggurat {
  static constexpr std::size_t layers = 256;
  /// Where the tail begins so that so many layers end at the curve's top: their number, from their paper.
  static constexpr double tail = 7.69711747013104972;

  struct Layer {
    double step = 0;   ///< the layer's width, by 2 to the power of 53
    double inner = 0;  ///< up to here all of the layer lies below the curve
  };

  std::array<Layer, layers> layer;
  std::array<double, layers + 1> height;  ///< of the curve at each layer's lower edge, and its top

  // What a draw of 64 bits names: the layer, and how far across it.
  static std::size_t layer_of(std::uint64_t bits) { return bits % layers; }
  double across(std::uint64_t bits) const {
    return static_cast<double>(static_cast<std::int64_t>(bits >> 11U)) * layer[layer_of(bits)].step;
  }
};

extern const Ziggurat ziggurat;

/// What a draw comes to that is not below the curve for certain: one in a hundred. `across` is where it lies
/// in the layer.
double settle_exponential(Generator& generator, std::size_t layer, double across);

/// An exponential draw with the mean 1. One draw of bits names the layer and the place in it, which lies
/// below the curve nearly always.
inline double draw_exponential(Generator& generator) {
  const std::uint64_t bits = generator.next();
  const double across = ziggurat.across(bits);
  const std::size_t layer = Ziggurat::layer_of(bits);
  return across < ziggurat.layer[layer].inner ? across : settle_exponential(generator, layer, across);
}

}  // namespace liaotai::traffic

#include "engine/traffic/exponential.hpp"

#include "engine/traffic/elementary.hpp"

namespace liaotai::traffic {
namespace {

constexpr double steps_of_a_draw = 9007199254740992.0;

constexpr Ziggurat built() {
  Ziggurat made{};
  const double area = (Ziggurat::tail + 1.0) * exponential_function(-Ziggurat::tail);
  // The lowest layer is a rectangle up to the tail and the tail: as wide as a rectangle of the same area.
  double width = area / exponential_function(-Ziggurat::tail);
  double inner = Ziggurat::tail;
  for (std::size_t place = 0; place < Ziggurat::layers; ++place) {
    made.layer[place] = {width / steps_of_a_draw, inner};
    made.height[place] = place == 0 ? 0.0 : exponential_function(-width);
    width = inner;
    const bool at_the_top = place + 2 >= Ziggurat::layers;
    inner = at_the_top ? 0.0 : -natural_logarithm(exponential_function(-width) + area / width);
  }
  made.height[Ziggurat::layers] = 1.0;
  return made;
}

}  // namespace

constexpr Ziggurat ziggurat = built();

double settle_exponential(Generator& generator, std::size_t layer, double across) {
  double before = 0;
  while (true) {
    if (layer == 0) {
      // Nothing remembers how long it has lasted: beyond the tail's beginning it is the same draw again.
      before += Ziggurat::tail;
    } else {
      const double low = ziggurat.height[layer];
      const double up = low + generator.uniform() * (ziggurat.height[layer + 1] - low);
      if (up < exponential_function(-across)) return before + across;
    }
    const std::uint64_t bits = generator.next();
    layer = Ziggurat::layer_of(bits);
    across = ziggurat.across(bits);
    if (across < ziggurat.layer[layer].inner) return before + across;
  }
}

}  // namespace liaotai::traffic

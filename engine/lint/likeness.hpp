#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/places_by_number.hpp"

namespace liaotai::lint {

/// Finds texts that are nearly the same as one before. Two texts are when, of their pairs of neighbouring
/// symbols, `percent` of 100 are shared (Dice's coefficient), and their figures are the same. Candidates are
/// found by the least hash in each of some classes of pairs (Broder's min-wise sampling), so the time is
/// linear in the texts and the memory holds numbers alone.
class Likeness {
 public:
  explicit Likeness(std::size_t percent) : percent_(percent) {}

  /// The place of an earlier text that `words` is nearly the same as, or nothing; then `words` is remembered
  /// as the text at `place`.
  std::optional<std::size_t> like(std::u32string_view words, std::size_t place);

 private:
  static constexpr std::size_t classes = 16;

  struct Sketch {
    std::array<std::uint32_t, classes> least{};
    std::size_t place = 0;
    std::uint32_t figures = 0;         // a hash of what may not differ
    std::vector<std::uint32_t> pairs;  // hashes
    bool is_in_order = false;          // the pairs are, once they were held against others
  };

  static Sketch sketch_of(std::u32string_view words);
  static std::span<const std::uint32_t> pairs_in_order(Sketch& sketch);
  bool is_like(Sketch& left, Sketch& right) const;

  std::size_t percent_;
  std::vector<Sketch> sketches_;
  core::PlacesByNumber latest_;  // by class and least hashes, a place in `sketches_`
};

}  // namespace liaotai::lint

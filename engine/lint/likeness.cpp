#include "engine/lint/likeness.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::lint {
namespace {

constexpr std::uint32_t no_hash = 0xffffffff;

/// Spreads the bits of a pair (the finalizer of SplitMix64).
std::uint32_t hash_of(char32_t left, char32_t right) {
  std::uint64_t value = (static_cast<std::uint64_t>(left) << 32U) | static_cast<std::uint64_t>(right);
  value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
  return static_cast<std::uint32_t>((value ^ (value >> 31U)) >> 32U);
}

/// A number for the figures of a text, and for its Latin letters when the text is of another script: an
/// answer about size M is not the one about size L.
std::uint32_t figures_of(std::u32string_view words) {
  const auto is_digit = [](char32_t symbol) { return symbol >= U'0' && symbol <= U'9'; };
  const auto is_letter = [](char32_t symbol) { return symbol >= U'a' && symbol <= U'z'; };
  const bool is_latin = std::all_of(words.begin(), words.end(),
                                    [&](char32_t symbol) { return is_digit(symbol) || is_letter(symbol); });
  std::uint32_t figures = 0;
  for (const char32_t symbol : words) {
    if (is_digit(symbol) || (!is_latin && is_letter(symbol))) {
      figures = hash_of(static_cast<char32_t>(figures), symbol);
    }
  }
  return figures;
}

}  // namespace

Likeness::Sketch Likeness::sketch_of(std::u32string_view words) {
  Sketch sketch;
  sketch.least.fill(no_hash);
  sketch.pairs.reserve(words.size());
  for (std::size_t index = 0; index + 1 < words.size(); ++index) {
    const std::uint32_t hash = hash_of(words[index], words[index + 1]);
    sketch.pairs.push_back(hash);
    std::uint32_t& least = sketch.least[hash % classes];
    least = std::min(least, hash);
  }
  sketch.figures = figures_of(words);
  return sketch;
}

std::span<const std::uint32_t> Likeness::pairs_in_order(Sketch& sketch) {
  if (!sketch.is_in_order) std::sort(sketch.pairs.begin(), sketch.pairs.end());
  sketch.is_in_order = true;
  return sketch.pairs;
}

bool Likeness::is_like(Sketch& left, Sketch& right) const {
  const auto are_enough = [&](std::size_t shared) {
    return 200 * shared >= percent_ * (left.pairs.size() + right.pairs.size());
  };
  if (left.figures != right.figures || !are_enough(std::min(left.pairs.size(), right.pairs.size())))
    return false;
  const std::span<const std::uint32_t> ones = pairs_in_order(left);
  const std::span<const std::uint32_t> others = pairs_in_order(right);
  std::size_t shared = 0;
  for (std::size_t one = 0, other = 0; one < ones.size() && other < others.size();) {
    if (ones[one] == others[other]) {
      ++shared;
      ++one;
      ++other;
    } else if (ones[one] < others[other]) {
      ++one;
    } else {
      ++other;
    }
  }
  return are_enough(shared);
}

std::optional<std::size_t> Likeness::like(std::u32string_view words, std::size_t place) {
  Sketch sketch = sketch_of(words);
  sketch.place = place;
  std::optional<std::size_t> found;
  const auto here = static_cast<std::uint32_t>(sketches_.size());
  for (std::size_t each = 0; each < classes; ++each) {
    const std::uint32_t one = sketch.least[each];
    const std::uint32_t next = sketch.least[(each + 1) % classes];
    if (one == no_hash) continue;
    // A class alone finds short texts, two together long ones, whose single hashes many texts share.
    const std::array<std::uint64_t, 2> keys{(static_cast<std::uint64_t>(each) << 32U) | one,
                                            (static_cast<std::uint64_t>(each + classes) << 32U) ^
                                                (static_cast<std::uint64_t>(next) << 37U) ^ one};
    for (const std::uint64_t key : keys) {
      const std::uint32_t last = std::exchange(latest_.of(key, here), here);
      if (last == here) continue;
      Sketch& candidate = sketches_[last];
      if (!found && is_like(sketch, candidate)) found = candidate.place;
    }
  }
  sketches_.push_back(std::move(sketch));
  return found;
}

}  // namespace liaotai::lint

#include <algorithm>
#include <optional>

#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The kind's only list comes before its slots.
constexpr std::uint16_t allow = 0;
constexpr std::uint16_t first_slot = 1;

/// The best way to fill the slots up to one of them, ending with one hit.
struct Chain {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t clause = 0;
};

/// Follows the slots from hit to hit. For every slot only the chain that ended last matters: a later one is
/// always nearer to what follows.
class Follower {
 public:
  explicit Follower(const Judging& judging) : judging_(judging), ends_(judging.rule.slots.size()) {}

  /// The chain that ends with `hit` in `slot`, or nothing when a needed slot before it is empty.
  std::optional<Chain> extend(std::size_t slot, const Hit& hit) const {
    const std::uint32_t clause = judging_.reading.clauses[hit.first];
    for (std::size_t before = slot; before > 0; --before) {
      const std::optional<Chain>& chain = ends_[before - 1];
      if (chain && chain->clause == clause && chain->last < hit.first && is_near(slot, *chain, hit)) {
        return Chain{chain->first, hit.last, clause};
      }
      if (!judging_.rule.slots[before - 1].optional) return std::nullopt;
    }
    return Chain{hit.first, hit.last, clause};
  }

  /// Of two chains that end together the longer is kept.
  void keep(std::size_t slot, const Chain& chain) {
    std::optional<Chain>& kept = ends_[slot];
    if (!kept || kept->last != chain.last || chain.first < kept->first) kept = chain;
  }

  /// Whether all slots behind `slot` may stay empty.
  bool is_complete(std::size_t slot) const {
    const std::vector<packs::Slot>& slots = judging_.rule.slots;
    return std::all_of(slots.begin() + static_cast<std::ptrdiff_t>(slot) + 1, slots.end(),
                       [](const packs::Slot& each) { return each.optional; });
  }

 private:
  bool is_near(std::size_t slot, const Chain& chain, const Hit& hit) const {
    const auto gap = static_cast<std::size_t>(judging_.rule.slots[slot].gap);
    constexpr std::size_t fillers = 4;
    if (hit.first - chain.last > (gap + 1) * fillers) return false;
    return words_between(judging_.reading, chain.last + 1, hit.first) <= gap;
  }

  const Judging& judging_;
  std::vector<std::optional<Chain>> ends_;
};

/// A number is flagged whole: 10天 and not 0天.
std::uint32_t number_start(const Reading& reading, std::uint32_t first) {
  if (reading.symbols()[first].digit_value == text::no_digit) return first;
  while (first > 0 && reading.symbols()[first - 1].digit_value != text::no_digit) --first;
  return first;
}

}  // namespace

void judge_sequence(const Judging& judging, Judgements& found) {
  Cover allowed;
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  Follower follower(judging);
  for (const Hit& hit : judging.hits) {
    if (hit.role < first_slot || !is_certain_enough(hit)) continue;
    if (allowed.covers(hit.first, hit.last)) continue;
    const std::size_t slot = hit.role - first_slot;
    const std::optional<Chain> chain = follower.extend(slot, hit);
    if (!chain) continue;
    follower.keep(slot, *chain);
    if (!follower.is_complete(slot) || judging.context.is_denied(chain->first, chain->last)) continue;
    found.push_back(over_symbols(judging.reading, number_start(judging.reading, chain->first), chain->last));
  }
}

}  // namespace liaotai::lint

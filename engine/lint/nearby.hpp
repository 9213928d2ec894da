#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Hits of some lists of a rule, asked for one near a place. Each question costs the logarithm of their
/// number.
class Nearby {
 public:
  void add(const Hit& hit) { hits_.push_back(hit); }

  /// To be called between the last `add` and the first question.
  void finish() {
    std::sort(hits_.begin(), hits_.end(), [](const Hit& left, const Hit& right) {
      return left.first != right.first ? left.first < right.first : left.last > right.last;
    });
  }

  /// How many symbols of words may stand between, for hits of Han characters and of Latin letters.
  struct Reach {
    std::size_t characters = 0;
    std::size_t letters = 0;
  };

  /// The longest hit that begins right behind `last`, space, signs and fillers aside, or nothing.
  const Hit* right_behind(const Reading& reading, std::size_t last) const {
    const std::size_t next = next_word(reading, last + 1);
    const auto hit = from(next);
    return hit != hits_.end() && hit->first == next ? &*hit : nullptr;
  }

  /// The hit of letters that ends right before `first`, space, signs and fillers aside, or nothing.
  const Hit* word_right_before(const Reading& reading, std::size_t first) const {
    constexpr int looked_at = 8;
    const std::size_t before = word_before(reading, first);
    if (reading.is_kind(before, text::SymbolKind::han)) return nullptr;
    auto hit = from(first);
    for (int count = 0; hit != hits_.begin() && count < looked_at; ++count) {
      --hit;
      if (hit->last == before) return &*hit;
    }
    return nullptr;
  }

  /// Whether a hit in the clause of symbols `first` to `last` stands within `reach` of them, on either side,
  /// without touching them.
  bool is_near(const Reading& reading, std::size_t first, std::size_t last, const Reach& reach) const {
    constexpr int looked_at = 8;
    auto hit = from(last + 1);
    for (int count = 0; hit != hits_.end() && count < looked_at; ++hit, ++count) {
      if (reading.clauses[hit->first] != reading.clauses[last]) break;
      if (is_within(reading, *hit, last + 1, hit->first, reach)) return true;
    }
    hit = from(first);
    for (int count = 0; hit != hits_.begin() && count < looked_at; ++count) {
      --hit;
      if (reading.clauses[hit->first] != reading.clauses[first]) break;
      if (hit->last < first && is_within(reading, *hit, hit->last + 1, first, reach)) return true;
    }
    return false;
  }

 private:
  std::vector<Hit>::const_iterator from(std::size_t first) const {
    return std::lower_bound(hits_.begin(), hits_.end(), first,
                            [](const Hit& each, std::size_t place) { return each.first < place; });
  }

  static bool is_within(const Reading& reading, const Hit& hit, std::size_t begin, std::size_t end,
                        const Reach& reach) {
    const std::size_t words = hit.is_latin ? reach.letters : reach.characters;
    constexpr std::size_t fillers = 4;
    if (end - begin > (words + 1) * fillers) return false;
    return words_between(reading, begin, end) <= words;
  }

  std::vector<Hit> hits_;  // by `first`, the longest first
};

}  // namespace liaotai::lint

#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace liaotai::lint {

/// Stretches of a text, asked for one that covers another. Building costs the sorting, each question the
/// logarithm of their number.
class Cover {
 public:
  void add(std::uint32_t first, std::uint32_t last) { stretches_.push_back({first, last}); }

  /// To be called between the last `add` and the first question.
  void finish() {
    std::sort(stretches_.begin(), stretches_.end(),
              [](const Stretch& left, const Stretch& right) { return left.first < right.first; });
    for (std::size_t index = 1; index < stretches_.size(); ++index) {
      stretches_[index].last = std::max(stretches_[index].last, stretches_[index - 1].last);
    }
  }

  /// Whether one of the stretches holds all from `first` to `last`.
  bool covers(std::uint32_t first, std::uint32_t last) const {
    const auto next =
        std::upper_bound(stretches_.begin(), stretches_.end(), first,
                         [](std::uint32_t place, const Stretch& stretch) { return place < stretch.first; });
    return next != stretches_.begin() && (next - 1)->last >= last;
  }

 private:
  struct Stretch {
    std::uint32_t first;
    std::uint32_t last;  // after `finish`: the furthest of this and all before
  };
  std::vector<Stretch> stretches_;
};

}  // namespace liaotai::lint

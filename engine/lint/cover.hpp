#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace liaotai::lint {

/// Stretches of a text, asked for one that covers another. Building costs the sorting, each question the
/// logarithm of their number.
class Cover {
 public:
  void add(std::uint32_t first, std::uint32_t last) { stretches_.push_back({first, last, last}); }

  /// To be called between the last `add` and the first question.
  void finish() {
    std::sort(stretches_.begin(), stretches_.end(),
              [](const Stretch& left, const Stretch& right) { return left.first < right.first; });
    // Each as far as those go that touch it: from behind, so that whole chains are followed.
    for (std::size_t index = stretches_.size(); index > 0; --index) {
      Stretch& stretch = stretches_[index - 1];
      stretch.reach = stretch.last;
      const auto next = std::lower_bound(
          stretches_.begin() + static_cast<std::ptrdiff_t>(index), stretches_.end(), stretch.last + 1,
          [](const Stretch& each, std::uint32_t place) { return each.first < place; });
      for (auto each = next; each != stretches_.end() && each->first == stretch.last + 1; ++each) {
        stretch.reach = std::max(stretch.reach, each->reach);
      }
    }
    for (std::size_t index = 1; index < stretches_.size(); ++index) {
      stretches_[index].last = std::max(stretches_[index].last, stretches_[index - 1].last);
      stretches_[index].reach = std::max(stretches_[index].reach, stretches_[index - 1].reach);
    }
  }

  /// Whether one of the stretches holds all from `first` to `last`.
  bool covers(std::uint32_t first, std::uint32_t last) const {
    const Stretch* const stretch = before(first);
    return stretch != nullptr && stretch->last >= last;
  }

  /// The same, where stretches of which one begins right behind the other count as one: 细微 and 信息 cover
  /// the 微信 in 细微信息.
  bool covers_together(std::uint32_t first, std::uint32_t last) const {
    const Stretch* const stretch = before(first);
    return stretch != nullptr && stretch->reach >= last;
  }

 private:
  struct Stretch {
    std::uint32_t first;
    std::uint32_t last;       // after `finish`: the furthest of this and all before
    std::uint32_t reach = 0;  // the same, with those that begin right behind
  };

  /// The last of the stretches that begin at `first` or before.
  const Stretch* before(std::uint32_t first) const {
    const auto next =
        std::upper_bound(stretches_.begin(), stretches_.end(), first,
                         [](std::uint32_t place, const Stretch& stretch) { return place < stretch.first; });
    return next == stretches_.begin() ? nullptr : &*(next - 1);
  }

  std::vector<Stretch> stretches_;
};

}  // namespace liaotai::lint

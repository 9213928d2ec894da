#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace liaotai::api {

/// Room for runs of elements that stay where they are: a document has thousands of short ones, which take few
/// blocks of memory.
template <class Element>
class Runs {
 public:
  /// A run of so many, to be filled.
  std::span<Element> add(std::size_t count) {
    if (count > free_.size()) grow(count);
    const std::span<Element> run = free_.first(count);
    free_ = free_.subspan(count);
    return run;
  }

 private:
  static constexpr std::size_t smallest = 64;
  static constexpr std::size_t largest = 4096;

  void grow(std::size_t count) {
    const std::size_t size = std::max(count, next_);
    free_ = blocks_.emplace_back(size);
    next_ = std::min(next_ * 2, largest);
  }

  std::vector<std::vector<Element>> blocks_;  // what a block holds stays where it is when they move
  std::span<Element> free_;                   ///< of the last block
  std::size_t next_ = smallest;
};

}  // namespace liaotai::api

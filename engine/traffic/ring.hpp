#pragma once

#include <cstddef>
#include <vector>

namespace liaotai::traffic {

/// First in, first out, in one block of memory that is used over and over.
template <class Element>
class Ring {
 public:
  bool empty() const { return first_ == last_; }
  const Element& front() const { return elements_[first_ & (elements_.size() - 1)]; }
  void pop() { ++first_; }

  void push(const Element& element) {
    if (last_ - first_ == elements_.size()) grow();
    elements_[last_ & (elements_.size() - 1)] = element;
    ++last_;
  }

 private:
  void grow() {
    constexpr std::size_t smallest = 16;
    std::vector<Element> larger(elements_.empty() ? smallest : 2 * elements_.size());
    for (std::size_t place = first_; place != last_; ++place) {
      larger[place - first_] = elements_[place & (elements_.size() - 1)];
    }
    last_ -= first_;
    first_ = 0;
    elements_.swap(larger);
  }

  std::vector<Element> elements_;  ///< a power of two of them
  std::size_t first_ = 0;          ///< counts up; its place is the remainder
  std::size_t last_ = 0;
};

}  // namespace liaotai::traffic

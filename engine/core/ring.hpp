#pragma once

#include <cstddef>
#include <vector>

namespace liaotai::core {

/// First in, first out, in one block of memory that is used over and over.
template <class Element>
class Ring {
 public:
  bool empty() const { return first_ == last_; }
  std::size_t size() const { return last_ - first_; }
  const Element& front() const { return elements_[first_ & (room_ - 1)]; }
  void pop() { ++first_; }

  void push(const Element& element) {
    if (size() == room_) [[unlikely]] {
      grow();
    }
    elements_[last_ & (room_ - 1)] = element;
    ++last_;
  }

  /// Calls `visit(element)` for each, the first first.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t place = first_; place != last_; ++place) visit(elements_[place & (room_ - 1)]);
  }

  /// Drops those for which `drops(element)` holds; the others keep their order.
  template <class Drops>
  void drop(Drops drops) {
    for (std::size_t left = size(); left > 0; --left) {
      const Element element = front();
      pop();
      if (!drops(element)) push(element);
    }
  }

 private:
  [[gnu::cold]] void grow() {
    constexpr std::size_t smallest = 16;
    std::vector<Element> larger(elements_.empty() ? smallest : 2 * room_);
    std::size_t count = 0;
    each([&](const Element& element) { larger[count++] = element; });
    first_ = 0;
    last_ = count;
    elements_.swap(larger);
    room_ = elements_.size();
  }

  std::vector<Element> elements_;
  std::size_t room_ = 0;   ///< how many these are: a power of two
  std::size_t first_ = 0;  ///< counts up; its place is the remainder
  std::size_t last_ = 0;
};

}  // namespace liaotai::core

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"

namespace liaotai::traffic {

/// A handling that ends.
struct Finish {
  core::Instant at = 0;
  std::uint32_t opening = 0;  ///< counts up: what was opened first also ends first among equals
  routing::MemberIndex member = routing::nobody;
  routing::BuyerIndex buyer = routing::none;

  bool operator>(const Finish& other) const {
    return at != other.at ? at > other.at : opening > other.opening;
  }
};

/// The handlings in hand, the one that ends first at the front. The soonest lie in order, which for the few
/// dozens of a team is faster than any tree; a heap takes the others, so that thousands cost no more each.
class FinishQueue {
 public:
  FinishQueue() { soonest_[0].at = core::at_no_time; }

  /// The one that ends next; at no time when there is none.
  const Finish& front() const { return soonest_[count_]; }

  void pop() {
    --count_;
    if (count_ == 0 && !later_.empty()) [[unlikely]] {
      refill();
    }
  }

  void push(const Finish& finish) {
    if (count_ == most) [[unlikely]] {
      make_room();
    }
    if (!later_.empty() && finish > later_.front()) [[unlikely]] {
      push_later(finish);
      return;
    }
    Finish* place = &soonest_[++count_];
    // What was opened last ends after all that ends at the same instant.
    for (; finish.at >= place[-1].at; --place) *place = place[-1];
    *place = finish;
  }

 private:
  static constexpr std::size_t most = 64;

  [[gnu::cold]] void push_later(const Finish& finish) {
    later_.push_back(finish);
    std::push_heap(later_.begin(), later_.end(), std::greater<>());
  }

  /// The later half goes to the heap.
  [[gnu::cold]] void make_room() {
    for (std::size_t place = 1; place <= most / 2; ++place) push_later(soonest_[place]);
    std::copy(soonest_.begin() + most / 2 + 1, soonest_.end(), soonest_.begin() + 1);
    count_ = most / 2;
  }

  [[gnu::cold]] void refill() {
    count_ = std::min(later_.size(), most / 2);
    for (std::size_t place = count_; place > 0; --place) {
      std::pop_heap(later_.begin(), later_.end(), std::greater<>());
      soonest_[place] = later_.back();
      later_.pop_back();
    }
  }

  // `count_` is that of the soonest, of which the last ends first. Before them all stands one that never
  // ends: nothing goes beyond it.
  std::size_t count_ = 0;
  std::vector<Finish> later_;  ///< a heap of those that end after all of these
  std::array<Finish, most + 1> soonest_;
};

}  // namespace liaotai::traffic

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace liaotai::core {

/// Places by numbers, such as ids, or hashes of texts that would be as much as a file. One table of open
/// addresses, at most three quarters full.
class PlacesByNumber {
 public:
  /// The place that is kept for the number: `place` from now on, when there was none. It stays where it is
  /// until the next question.
  std::uint32_t& of(std::uint64_t number, std::uint32_t place) {
    if (count_ * 4 >= entries_.size() * 3) grow();
    Entry& entry = entry_of(number);
    if (entry.place == nobody) {
      entry = {number, place};
      ++count_;
    }
    return entry.place;
  }

 private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;
  static constexpr unsigned first_bits = 10;
  struct Entry {
    std::uint64_t number = 0;
    std::uint32_t place = nobody;
  };

  Entry& entry_of(std::uint64_t number) {
    const std::size_t mask = entries_.size() - 1;
    // Numbers may differ in any of their bits: all have a part in the product's upper ones.
    auto index = static_cast<std::size_t>((number * 0x9E3779B97F4A7C15U) >> shift_);
    while (entries_[index].place != nobody && entries_[index].number != number) index = (index + 1) & mask;
    return entries_[index];
  }

  void grow() {
    std::vector<Entry> before(entries_.size() * 2);
    before.swap(entries_);
    --shift_;
    for (const Entry& each : before) {
      if (each.place != nobody) entry_of(each.number) = each;
    }
  }

  std::vector<Entry> entries_ = std::vector<Entry>(std::size_t{1} << first_bits);
  unsigned shift_ = 64 - first_bits;
  std::size_t count_ = 0;
};

}  // namespace liaotai::core

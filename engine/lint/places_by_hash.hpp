#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace liaotai::lint {

/// Places of texts by a hash of what they hold, which would be as much as the file. One table of open
/// addresses, at most three quarters full.
class PlacesByHash {
 public:
  /// The place that is kept for the hash: `place` from now on, when there was none. It stays where it is
  /// until the next question.
  std::uint32_t& of(std::uint64_t hash, std::uint32_t place) {
    if (count_ * 4 >= entries_.size() * 3) grow();
    Entry& entry = entry_of(hash);
    if (entry.place == nobody) {
      entry = {hash, place};
      ++count_;
    }
    return entry.place;
  }

 private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;
  struct Entry {
    std::uint64_t hash = 0;
    std::uint32_t place = nobody;
  };

  Entry& entry_of(std::uint64_t hash) {
    const std::size_t mask = entries_.size() - 1;
    std::size_t index = static_cast<std::size_t>(hash) & mask;
    while (entries_[index].place != nobody && entries_[index].hash != hash) index = (index + 1) & mask;
    return entries_[index];
  }

  void grow() {
    std::vector<Entry> before(entries_.size() * 2);
    before.swap(entries_);
    for (const Entry& each : before) {
      if (each.place != nobody) entry_of(each.hash) = each;
    }
  }

  std::vector<Entry> entries_ = std::vector<Entry>(1024);
  std::size_t count_ = 0;
};

}  // namespace liaotai::lint

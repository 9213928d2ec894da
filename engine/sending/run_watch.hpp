#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// Messages in a row without a word of the buyer: so many are a finding, and each further one belongs to it.
class RunWatch {
 public:
  /// Those to one buyer since his last word.
  struct Memory {
    std::vector<std::uint32_t> rows;
    std::uint32_t first_rank = 0;
  };

  RunWatch(AuditCode code, int count, Found& found)
      : code_(code), count_(static_cast<std::size_t>(count)), found_(found) {}

  static void add(Memory& run, Place place) {
    if (run.rows.empty()) run.first_rank = place.rank;
    run.rows.push_back(place.row);
  }

  /// The buyer wrote, or nothing follows.
  void end(Memory& run, std::uint32_t buyer) {
    if (run.rows.empty()) return;
    const std::size_t count = run.rows.size();
    if (count >= count_) {
      found_.add(found_.begun(code_, buyer, run.first_rank, std::move(run.rows),
                              {static_cast<std::int64_t>(count)}));
    }
    run.rows = {};
  }

 private:
  AuditCode code_;
  std::size_t count_;
  Found& found_;
};

}  // namespace liaotai::sending

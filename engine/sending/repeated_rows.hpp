#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Counts the rows that are equal to another one in everything, as in a log that was imported twice. It knows
/// those of one instant by numbers of 64 bits, and no others.
class RepeatedRows {
 public:
  /// In the order of time.
  void add(const SendRow& row);
  /// Nothing follows.
  void finish();

  std::uint64_t count() const { return count_; }

 private:
  core::Instant at_ = 0;
  std::vector<std::uint64_t> prints_;  ///< of the rows at that instant
  std::uint64_t count_ = 0;
};

}  // namespace liaotai::sending

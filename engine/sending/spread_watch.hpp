#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// Messages that reach many different buyers within a time, told apart by something that they share: an
/// address, a text. For each it remembers the last few buyers and no more, however long the log.
class SpreadWatch {
 public:
  /// `shared`: how many different things there are to share.
  SpreadWatch(AuditCode code, int buyers, core::Duration within, std::size_t shared, Found& found)
      : code_(code),
        buyers_(static_cast<std::size_t>(buyers)),
        within_(within),
        found_(found),
        spreads_(shared) {}

  /// In the order of time.
  void add(std::uint32_t shared, std::uint32_t buyer, core::Instant at, std::uint32_t row);

 private:
  struct Reached {
    std::uint32_t buyer;
    std::uint32_t row;
    core::Instant at;
  };
  struct Spread {
    std::vector<Reached> latest;  // different buyers, the latest last, never more than make a finding
    std::size_t open = not_open;
  };

  AuditCode code_;
  std::size_t buyers_;
  core::Duration within_;
  Found& found_;
  std::vector<Spread> spreads_;
};

}  // namespace liaotai::sending

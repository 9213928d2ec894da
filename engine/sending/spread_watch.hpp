#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// Messages that reach many different buyers within a time, told apart by something that they share: an
/// address, a text. Of each it remembers the last few buyers, and nothing once that time is over.
class SpreadWatch {
 public:
  /// `buyers`: at least two.
  SpreadWatch(AuditCode code, int buyers, core::Duration within, Found& found)
      : code_(code), buyers_(static_cast<std::size_t>(buyers)), within_(within), found_(found) {}

  /// In the order of time.
  void add(std::uint64_t shared, std::uint32_t buyer, core::Instant at, Place place);
  /// Nothing follows.
  void finish();

 private:
  struct Reached {
    core::Instant at;
    Place place;
    std::uint32_t buyer;
  };
  struct Open {
    std::uint32_t first_rank;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> buyers;  ///< by row
  };
  struct Spread {
    std::vector<Reached> latest;  ///< different buyers, the latest last, never more than make a finding
    std::optional<Open> open;     ///< what goes on while so many buyers are reached
  };

  /// Forgets what lies so far back that it makes no difference any more.
  void forget(core::Instant at);
  AuditFinding told(Open open) const;

  AuditCode code_;
  std::size_t buyers_;
  core::Duration within_;
  Found& found_;
  std::unordered_map<std::uint64_t, Spread> spreads_;
  core::Instant forgets_at_ = 0;
};

}  // namespace liaotai::sending

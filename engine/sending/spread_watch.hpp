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
/// address, a text. Whatever is one of those by which so many were reached belongs to the finding, and what
/// shares a message is one finding. Of each thing it remembers the last few buyers and the messages that
/// belong to no finding, and nothing once that time is over.
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
  struct Sent {
    core::Instant at;
    Place place;
    std::uint32_t buyer;
  };
  struct Reached {
    core::Instant at;
    std::uint32_t buyer;
  };
  struct Open {
    core::Instant last_at;  ///< of its last message
    std::uint32_t first_rank;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> buyers;  ///< by row
  };
  struct Spread {
    std::vector<Reached> latest;  ///< different buyers, the latest last, never more than make a finding
    std::vector<Sent> untold;     ///< what belongs to no finding yet; the first may lie too far back
    core::Instant last_at = 0;
    std::optional<Open> open;
  };

  void reach(Spread& spread, std::uint32_t buyer, core::Instant at) const;
  /// Drops what lies too far back once it is more than half: at every message it would take too long.
  void forget_untold(Spread& spread, core::Instant at) const;
  void extend(Spread& spread, core::Instant at) const;
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

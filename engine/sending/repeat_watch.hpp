#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// The same text to one buyer again and again within a short time. Whatever is one of as many as the rule
/// names within that time belongs to the finding, and what shares a message is one finding.
class RepeatWatch {
 public:
  /// A message of the time that is looked back on.
  struct Sent {
    core::Instant at = 0;
    std::uint64_t key = 0;
    Place place;
  };
  /// A finding that goes on while the rule is broken again within that time.
  struct Open {
    core::Instant last_at = 0;  ///< of its last message
    std::uint32_t last_rank = 0;
    std::uint64_t key = 0;
    AuditFinding finding;
  };
  /// Those to one buyer.
  struct Memory {
    std::vector<Sent> recent;  ///< of each text no more than break the rule
    std::vector<Open> open;
  };

  RepeatWatch(const AuditRule& rule, Found& found) : rule_(rule), found_(found) {}

  void add(Memory& memory, core::Instant at, std::uint64_t key, Place place, std::uint32_t buyer);
  /// Nothing follows.
  void finish(Memory& memory);

 private:
  /// The last messages of this text, the new one among them: at most as many as break the rule.
  std::vector<Sent> same_as_new(Memory& memory) const;
  void forget(Memory& memory, core::Instant at);
  void tell(Open& open);

  const AuditRule& rule_;
  Found& found_;
};

}  // namespace liaotai::sending

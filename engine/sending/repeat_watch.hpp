#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// The same text to one buyer again and again within a short time. Remembers the messages of that time only.
class RepeatWatch {
 public:
  RepeatWatch(const AuditRule& rule, Found& found) : rule_(rule), found_(found) {}

  void begin() { recent_.clear(); }
  void add(core::Instant at, std::uint32_t key, std::uint32_t row, std::uint32_t buyer);

 private:
  struct Sent {
    core::Instant at;
    std::uint32_t key;
    std::uint32_t row;
    std::size_t finding;  // that it belongs to
  };

  const AuditRule& rule_;
  Found& found_;
  std::deque<Sent> recent_;
};

}  // namespace liaotai::sending

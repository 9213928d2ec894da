#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Messages to a buyer who asked for no more. Each time he does, one confirmation that sells nothing may
/// follow at once.
class OptOutWatch {
 public:
  /// What one buyer asked for.
  struct Memory {
    std::optional<core::Instant> since;
    core::Instant last_asked = 0;
    bool wrote_since = false;
    bool confirmed = false;
  };

  OptOutWatch(core::Duration confirmation_within, Found& found)
      : confirmation_within_(confirmation_within), found_(found) {}

  /// The buyer wrote this.
  static void hear(Memory& memory, core::Instant at, Wish wish);
  void add(Memory& memory, const SendRow& row, Place place, bool sells);

 private:
  core::Duration confirmation_within_;
  Found& found_;
};

}  // namespace liaotai::sending

#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/instant.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Messages to a buyer who asked for no more. One confirmation that sells nothing may follow at once.
class OptOutWatch {
 public:
  OptOutWatch(core::Duration confirmation_within, Found& found)
      : confirmation_within_(confirmation_within), found_(found) {}

  void begin() { since_.reset(); }
  /// The buyer wrote this.
  void hear(core::Instant at, Wish wish);
  void add(const SendRow& row, std::uint32_t place, bool sells);

 private:
  core::Duration confirmation_within_;
  Found& found_;
  std::optional<core::Instant> since_;
  bool wrote_since_ = false;
  bool confirmed_ = false;
};

}  // namespace liaotai::sending

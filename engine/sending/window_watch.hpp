#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/sending/audit.hpp"
#include "engine/sending/found.hpp"
#include "engine/window/event.hpp"

namespace liaotai::sending {

/// Our messages that the platform would not have taken, as the reply windows have it.
class WindowWatch {
 public:
  WindowWatch(const AuditQuestion& question, Found& found)
      : question_(question), found_(found), limits_sending_(question.channel->limits_sending()) {}

  void begin() {
    events_.clear();
    rows_.clear();
    has_reply_ = false;
  }
  /// The buyer did something of this type.
  void hear(core::Instant at, const std::string& type, std::uint32_t row);
  void add(core::Instant at, std::uint32_t row);
  void finish(std::uint32_t buyer);

 private:
  void note(core::Instant at, std::string type, std::uint32_t row);

  const AuditQuestion& question_;
  Found& found_;
  bool limits_sending_;
  bool has_reply_ = false;
  std::vector<window::Event> events_;
  std::vector<std::uint32_t> rows_;  // by event
};

}  // namespace liaotai::sending

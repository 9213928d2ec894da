#pragma once

#include <cstdint>

#include "engine/sending/audit_question.hpp"
#include "engine/sending/found.hpp"
#include "engine/window/open_windows.hpp"

namespace liaotai::sending {

/// Our messages that the platform would not have taken, as the reply windows have it.
class WindowWatch {
 public:
  WindowWatch(const AuditQuestion& question, Found& found);

  /// The buyer did something, or we answered (`window::reply_kind`). `windows` are his.
  void take(window::OpenWindows& windows, core::Instant at, window::Kind kind, Place place,
            std::uint32_t buyer);

 private:
  void count_reply(window::OpenWindows& windows, const window::Happening& reply, Place place,
                   std::uint32_t buyer);

  Found& found_;
  window::Rules rules_;
  const core::Source* source_;
};

}  // namespace liaotai::sending

#pragma once

#include <vector>

#include "engine/sending/audit_question.hpp"
#include "engine/sending/found.hpp"
#include "engine/window/open_windows.hpp"

namespace liaotai::sending {

/// Our messages that the platform would not have taken, as the reply windows have it.
class WindowWatch {
 public:
  /// One buyer's windows, and what happened at the last instant: it has an order of its own
  /// (`window::Rules::sort`), so it is taken when a later one comes.
  struct Memory {
    window::OpenWindows windows;
    std::vector<window::Happening> happened;
    std::vector<Place> places;  ///< of what happened
  };

  WindowWatch(const AuditQuestion& question, Found& found);

  /// The buyer did something, or we answered (`window::reply_kind`).
  void take(Memory& memory, core::Instant at, window::Kind kind, Place place, std::uint32_t buyer);
  /// Nothing follows.
  void finish(Memory& memory, std::uint32_t buyer);

 private:
  void follow(Memory& memory, std::uint32_t buyer);

  Found& found_;
  window::Rules rules_;
  const core::Source* source_;
};

}  // namespace liaotai::sending

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/window/reply_window.hpp"

namespace liaotai::tests {

/// The answer that matters, found by the slow road.
struct ModelAnswer {
  std::string state;
  std::optional<core::Instant> closes_at;
  std::optional<std::string> closed_by;
  std::optional<int> left;  ///< nothing: any number
};

/// The rules of engine/window/README.md for a channel without targets, followed millisecond by millisecond's
/// event: nothing is kept, everything is found again from the whole list of events.
ModelAnswer model_answer(const window::Channel& channel, const std::vector<window::Event>& events,
                         const window::Question& question);

/// Every channel that is built in.
const std::vector<window::Channel>& all_channels();
const window::Channel& channel_named(const std::string& name);

}  // namespace liaotai::tests

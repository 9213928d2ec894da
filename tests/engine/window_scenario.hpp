#pragma once

#include <random>
#include <string>
#include <vector>

#include "engine/window/reply_window.hpp"

namespace liaotai::tests {

/// A customer's history on a channel that limits sending, and the question about it.
struct Scenario {
  const window::Channel* channel = nullptr;
  std::vector<window::Event> events;
  window::Question question;
};

/// Events of all the channel's types, crowded around the lengths of its windows and often at the same
/// instant.
Scenario any_scenario(std::mt19937& random);

/// For the message of a failing test.
std::string described(const Scenario& scenario);

}  // namespace liaotai::tests

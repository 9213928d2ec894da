#pragma once

#include <string_view>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/routing/chat_question.hpp"
#include "engine/routing/decision.hpp"

namespace liaotai::routing {

/// A rule that did not decide, or a member whom it did not choose, by little.
struct NearMiss {
  Rule rule = Rule::buffer;
  std::string_view code;
  std::vector<core::Argument> arguments;
};

/// What nearly decided otherwise, the nearest first: README.md says how near is measured.
std::vector<NearMiss> near_misses(const ChatQuestion& question, Choice choice);

}  // namespace liaotai::routing

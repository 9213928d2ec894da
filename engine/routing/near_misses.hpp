#pragma once

#include <string_view>
#include <vector>

#include "engine/routing/chat_question.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

/// A rule that did not decide, or a member whom it did not choose, by little.
struct NearMiss {
  Rule rule = Rule::buffer;
  std::string_view code;
  StepArguments arguments;
};

/// What nearly decided otherwise, the nearest first: README.md says how near is measured.
std::vector<NearMiss> near_misses(const ChatQuestion& question, Choice choice);

}  // namespace liaotai::routing

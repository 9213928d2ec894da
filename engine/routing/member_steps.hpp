#pragma once

#include <span>
#include <vector>

#include "engine/routing/explanation.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/step_code.hpp"

namespace liaotai::routing {

/// What the members' sentences are about.
struct MemberQuestion {
  const Circumstances& circumstances;
  const Conversation& conversation;
  SourceIndex source = unclaimed_source;
  Choice choice;
  /// What the chosen one was chosen as, and what its sentence names.
  StepCode chosen_as = StepCode::only_candidate;
  StepArguments chosen_arguments;
  MemberIndex named_receiver = nobody;  ///< by a forward
};

/// A step for every member in the shop's order, from the roster's `reasons`.
std::vector<MemberStep> member_steps(const MemberQuestion& question, std::span<const MemberReason> reasons);

}  // namespace liaotai::routing

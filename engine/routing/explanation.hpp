#pragma once

#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/reading_choices.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

/// A rule that was asked: why it did not apply, or what made it decide. `source(rule)` is the deck's
/// sentence.
struct RuleStep {
  Rule rule = Rule::buffer;
  bool decides = false;
  std::string_view code;  ///< of the catalogue's sentence
  StepArguments arguments;
  std::vector<NamedReading> readings;  ///< those that the step depends on, as they were used
};

/// Where a member stayed or fell out.
struct MemberStep {
  MemberIndex member = nobody;
  Rule rule = Rule::buffer;  ///< at which it was chosen, or at which it got furthest
  bool chosen = false;
  std::string_view code;
  StepArguments arguments;
};

/// Why a decision is what it is.
struct Explanation {
  std::vector<RuleStep> rules;      ///< in their order, exactly one of them decides
  std::vector<MemberStep> members;  ///< every member, in the shop's order
};

/// The shop as a decision finds it, and the caller's words for what it is about. Everything outlives the
/// explaining.
struct Circumstances {
  const Roster& roster;
  const Readings& readings;
  const State& state;            ///< before the decision is carried out
  std::string_view source = {};  ///< the caller's word for where the buyer wrote last
  std::string_view group = {};   ///< the id of the group that a forward names
};

/// Why a buyer's message goes where `decide` sends it.
Explanation explain_message(const Circumstances& circumstances, const Conversation& conversation,
                            SourceIndex source, core::Instant at, Choice choice);

/// Why a chat goes where `decide_afresh` sends it when its owner has been away for longer than the grace.
Explanation explain_release(const Circumstances& circumstances, const Conversation& conversation,
                            Choice choice);

/// What gives a hand-out to a member.
struct HandOutOccasion {
  bool came_online = false;  ///< else its unread has fallen
  std::uint32_t taken = 0;   ///< chats of the same hand-out that the state does not show yet
};

/// Why a chat that waited is given to the member of `choice`.
Explanation explain_hand_out(const Circumstances& circumstances, const Conversation& conversation,
                             Choice choice, HandOutOccasion occasion);

/// Why a forward is carried out as `decide_forward` says, or refused.
Explanation explain_forward(const Circumstances& circumstances, const Event& event, Choice choice);

/// The deck's sentence for `rule`.
core::SourceView source(Rule rule);

}  // namespace liaotai::routing

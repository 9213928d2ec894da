#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/chat_question.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/preview.hpp"
#include "engine/routing/state.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

/// What is stated by hand about a member, without a history.
struct StatedMember {
  std::optional<Presence> presence;
  std::optional<core::Instant> since;  ///< when `presence` began
  std::optional<std::uint32_t> unread;
};

/// What is stated by hand about who had the buyer's conversation last, and how it was left.
struct StatedConversation {
  MemberIndex owner = nobody;
  std::optional<core::Instant> updated;
  std::optional<bool> open;
  std::optional<bool> unread;
};

/// How a shop stands without a word about it, or after a history.
struct Standpoint {
  std::vector<Activity> activities;  ///< by the roster's places
  Conversation conversation;
  bool has_history = false;
};

/// Something that was not given, and what stands in for it.
struct Assumption {
  std::string_view code;
  StepArguments arguments;
};

/// Where a history leaves the shop and the buyer's conversation at the instant of its last event, which is
/// the buyer's message and is not carried out.
Standpoint standpoint_before_last(const Roster& roster, const Readings& readings, const Scenario& history);

/// Lets what is stated by hand take the place of what `standpoint` holds, and answers what had to be assumed.
/// `members` is by the roster's places; `at` is when the buyer writes.
std::vector<Assumption> state_by_hand(const Roster& roster, const Readings& readings,
                                      const std::vector<StatedMember>& members,
                                      const std::optional<StatedConversation>& conversation, core::Instant at,
                                      Standpoint& standpoint);

}  // namespace liaotai::routing

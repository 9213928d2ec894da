#include "engine/routing/chat_question.hpp"

namespace liaotai::routing {

State state_of(const Roster& roster, const Readings& readings, const std::vector<Activity>& activities) {
  State state(roster, readings, 0);
  for (MemberIndex member = 0; member < activities.size(); ++member) {
    state.assume(member, activities[member]);
  }
  return state;
}

void let_time_pass(Conversation& conversation, const Readings& readings, core::Instant at) {
  const bool rests = conversation.open && !conversation.unread && conversation.owner != nobody;
  if (rests && at - conversation.updated > readings.closing) conversation.open = false;
}

}  // namespace liaotai::routing

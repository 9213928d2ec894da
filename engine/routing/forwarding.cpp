#include "engine/routing/forwarding.hpp"

#include "engine/routing/least_unread.hpp"

namespace liaotai::routing {
namespace {

/// Page 18: 特定在線成員. The main account may receive whether it has joined or not (page 9).
bool can_receive(const Roster& roster, const State& state, MemberIndex member, MemberIndex owner) {
  return member != owner && roster.members()[member].chat_permission &&
         state.activity(member).presence == Presence::online;
}

}  // namespace

Choice decide_forward(const Roster& roster, const Readings& readings, const State& state,
                      const Event& event) {
  const Conversation& conversation = state.conversation(event.buyer);
  const MemberIndex owner = conversation.owner;
  if (owner == nobody) return {Rule::forward_refused, nobody};
  MemberIndex receiver = nobody;
  if (event.kind == EventKind::forward_to_group) {
    receiver = least_unread(roster.of_group(event.group), state, conversation,
                            {readings.tie, Presence::online, owner});
  } else if (can_receive(roster, state, event.member, owner)) {
    receiver = event.member;
  }
  if (receiver == nobody) return {Rule::forward_refused, owner};
  return {Rule::forward, receiver};
}

}  // namespace liaotai::routing

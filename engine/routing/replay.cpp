#include "engine/routing/replay.hpp"

#include "engine/routing/buffer.hpp"
#include "engine/routing/forwarding.hpp"

namespace liaotai::routing {

std::string_view name(Ignored ignored) {
  switch (ignored) {
    case Ignored::no_owner:
      return "no_owner";
    case Ignored::owner_offline:
      return "owner_offline";
  }
  return "no_owner";
}

std::optional<Ignored> Replay::apply(const Event& event, EventIndex index) {
  switch (event.kind) {
    case EventKind::presence:
      if (state_.set_presence(event.member, event.presence, event.at)) {
        hand_out(*roster_, readings_, state_, event.member, index, event.at, decisions_);
      }
      return std::nullopt;
    case EventKind::message:
      message(event, index);
      return std::nullopt;
    case EventKind::forward_to_member:
    case EventKind::forward_to_group:
      forward(event, index);
      return std::nullopt;
    case EventKind::read:
    case EventKind::reply:
    case EventKind::close:
      return act(event, index);
  }
  return std::nullopt;
}

void Replay::message(const Event& event, EventIndex index) {
  const Conversation& conversation = state_.conversation(event.buyer);
  const Choice choice = decide(*roster_, readings_, state_, conversation, event.source, event.at);
  if (choice.rule == Rule::buffer) {
    decisions_.push_back({index, event.at, event.buyer, choice});
    state_.put_into_buffer(event.buyer, event.at);
    return;
  }
  bring(event, index, choice);
}

void Replay::forward(const Event& event, EventIndex index) {
  const Choice choice = decide_forward(*roster_, state_, event);
  if (choice.rule == Rule::forward_refused) {
    decisions_.push_back({index, event.at, event.buyer, choice});
    return;
  }
  bring(event, index, choice);
}

void Replay::bring(const Event& event, EventIndex index, Choice choice) {
  decisions_.push_back({index, event.at, event.buyer, choice});
  const Conversation& conversation = state_.conversation(event.buyer);
  const MemberIndex before = conversation.owner;
  const bool was_unread = conversation.unread;
  state_.bring(event.buyer, choice.member, event.at);
  const bool lost_unread = was_unread && before != nobody && before != choice.member;
  if (lost_unread) hand_out(*roster_, readings_, state_, before, index, event.at, decisions_);
}

std::optional<Ignored> Replay::act(const Event& event, EventIndex index) {
  const Conversation& conversation = state_.conversation(event.buyer);
  const MemberIndex owner = conversation.owner;
  if (owner == nobody) return Ignored::no_owner;
  if (state_.activity(owner).presence == Presence::offline) return Ignored::owner_offline;
  const bool was_unread = conversation.unread;
  if (event.kind == EventKind::read) state_.read(event.buyer, event.at);
  if (event.kind == EventKind::reply) state_.reply(event.buyer, event.at);
  if (event.kind == EventKind::close) state_.close(event.buyer);
  if (was_unread) hand_out(*roster_, readings_, state_, owner, index, event.at, decisions_);
  return std::nullopt;
}

}  // namespace liaotai::routing

#include "engine/routing/state.hpp"

namespace liaotai::routing {

State::State(const Roster& roster, std::size_t buyers)
    : conversations_(buyers),
      activities_(roster.members().size()),
      weights_(roster.members().size(), no_candidate),
      is_colleague_(roster.members().size(), false) {
  for (const MemberIndex member : roster.colleagues()) is_colleague_[member] = true;
}

bool State::set_presence(MemberIndex member, Presence presence, core::Instant at) {
  Activity& activity = activities_[member];
  if (activity.presence == presence) return false;
  if (activity.presence == Presence::online) activity.online += at - activity.since;
  if (activity.presence == Presence::hidden) activity.hidden += at - activity.since;
  if (presence == Presence::offline) activity.offline_since = at;
  if (is_colleague_[member]) {
    if (activity.presence == Presence::online) --colleagues_online_;
    if (presence == Presence::online) ++colleagues_online_;
  }
  activity.presence = presence;
  activity.since = at;
  weigh(member);
  return true;
}

void State::bring(BuyerIndex buyer, MemberIndex owner, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  move(conversation, owner);
  conversation.updated = at;
  if (owner != nobody) ++activities_[owner].received;
}

void State::put_into_buffer(BuyerIndex buyer, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  conversation.updated = at;
  if (conversation.waiting) return;
  move(conversation, nobody);
  conversation.waiting = true;
  buffer_.push_back(buyer);
}

BuyerIndex State::take_from_buffer(MemberIndex owner) {
  const BuyerIndex buyer = buffer_.front();
  buffer_.pop_front();
  Conversation& conversation = conversations_[buyer];
  conversation.waiting = false;
  move(conversation, owner);
  ++activities_[owner].received;
  return buyer;
}

void State::read(BuyerIndex buyer, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  set_unread(conversation, false);
  conversation.updated = at;
  if (conversation.open) resting_.push_back({at, buyer});
}

void State::reply(BuyerIndex buyer, core::Instant at) {
  set_open(conversations_[buyer], true);
  read(buyer, at);
}

void State::close(BuyerIndex buyer) {
  Conversation& conversation = conversations_[buyer];
  set_unread(conversation, false);
  if (!conversation.open) return;
  set_open(conversation, false);
  ++activities_[conversation.owner].closed;
}

std::optional<BuyerIndex> State::close_next_overdue(core::Instant at, core::Duration closing) {
  while (!resting_.empty() && at - resting_.front().since > closing) {
    const Resting resting = resting_.front();
    resting_.pop_front();
    const Conversation& conversation = conversations_[resting.buyer];
    const bool undisturbed = conversation.open && !conversation.unread && conversation.owner != nobody &&
                             conversation.updated == resting.since;
    if (!undisturbed) continue;
    close(resting.buyer);
    return resting.buyer;
  }
  return std::nullopt;
}

void State::set_unread(Conversation& conversation, bool unread) {
  if (conversation.unread == unread) return;
  conversation.unread = unread;
  if (conversation.owner == nobody) return;
  std::uint32_t& count = activities_[conversation.owner].unread;
  count = unread ? count + 1 : count - 1;
  weigh(conversation.owner);
}

void State::set_open(Conversation& conversation, bool open) {
  if (conversation.open == open) return;
  conversation.open = open;
  if (conversation.owner == nobody) return;
  std::uint32_t& count = activities_[conversation.owner].open;
  count = open ? count + 1 : count - 1;
}

void State::move(Conversation& conversation, MemberIndex owner) {
  if (conversation.owner != owner) {
    set_unread(conversation, false);
    set_open(conversation, false);
    conversation.owner = owner;
  }
  set_unread(conversation, true);
  set_open(conversation, true);
}

void State::weigh(MemberIndex member) {
  const Activity& activity = activities_[member];
  const bool candidate = is_colleague_[member] && activity.presence == Presence::online;
  weights_[member] = candidate ? activity.unread : no_candidate;
}

}  // namespace liaotai::routing

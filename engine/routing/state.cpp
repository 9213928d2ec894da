#include "engine/routing/state.hpp"

#include <algorithm>

namespace liaotai::routing {

State::State(const Roster& roster, const Readings& readings, std::size_t buyers)
    : regular_from_(readings.regular_from),
      conversations_(buyers),
      activities_(roster.members().size()),
      weights_(roster.members().size(), no_candidate),
      is_colleague_(roster.members().size(), false),
      counts_updates_(readings.after_grace == AfterGrace::release_unread) {
  for (const MemberIndex member : roster.colleagues()) is_colleague_[member] = true;
}

std::vector<BuyerIndex> State::unread_of(MemberIndex member) const {
  std::vector<BuyerIndex> buyers;
  for (BuyerIndex buyer = 0; buyer < conversations_.size(); ++buyer) {
    if (conversations_[buyer].owner == member && conversations_[buyer].unread) buyers.push_back(buyer);
  }
  std::sort(buyers.begin(), buyers.end(),
            [this](BuyerIndex one, BuyerIndex other) { return latest_update_[one] < latest_update_[other]; });
  return buyers;
}

void State::update(BuyerIndex buyer, core::Instant at) {
  conversations_[buyer].updated = at;
  if (!counts_updates_) return;
  if (latest_update_.size() < conversations_.size()) latest_update_.resize(conversations_.size());
  latest_update_[buyer] = ++updates_;
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

void State::follow(const Roster& roster, MemberIndex member) {
  if (weights_[member] != no_candidate) --colleagues_online_;
  is_colleague_[member] = roster.is_colleague(member);
  weigh(member);
  if (weights_[member] != no_candidate) ++colleagues_online_;
}

void State::assume(MemberIndex member, const Activity& activity) {
  const Presence before = activities_[member].presence;
  activities_[member] = activity;
  activities_[member].presence = before;
  assume_attendance(member, activity);
}

void State::assume_attendance(MemberIndex member, const Attendance& attendance) {
  Activity& activity = activities_[member];
  if (is_colleague_[member]) {
    if (activity.presence == Presence::online) --colleagues_online_;
    if (attendance.presence == Presence::online) ++colleagues_online_;
  }
  static_cast<Attendance&>(activity) = attendance;
  weigh(member);
}

void State::assume_unread(MemberIndex member, std::uint32_t unread) {
  activities_[member].unread = unread;
  weigh(member);
}

void State::bring(BuyerIndex buyer, MemberIndex owner, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  move(conversation, owner);
  update(buyer, at);
  if (owner != nobody) count_as_given(conversation, at);
}

void State::put_into_buffer(BuyerIndex buyer, core::Instant at) {
  update(buyer, at);
  if (!conversations_[buyer].waiting) release_into_buffer(buyer);
}

void State::release_into_buffer(BuyerIndex buyer) {
  Conversation& conversation = conversations_[buyer];
  move(conversation, nobody);
  conversation.waiting = true;
  buffer_.push(buyer);
}

void State::hand_over(BuyerIndex buyer, MemberIndex owner, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  conversation.waiting = false;
  move(conversation, owner);
  count_as_given(conversation, at);
}

BuyerIndex State::take_from_buffer(MemberIndex owner, core::Instant at) {
  const BuyerIndex buyer = buffer_.front();
  buffer_.pop();
  hand_over(buyer, owner, at);
  return buyer;
}

void State::take_from_buffer(std::span<const BuyerIndex> buyers, MemberIndex owner, core::Instant at) {
  if (buyers.empty()) return;
  for (const BuyerIndex buyer : buyers) hand_over(buyer, owner, at);
  buffer_.drop([this](BuyerIndex buyer) { return !conversations_[buyer].waiting; });
}

void State::look_at(BuyerIndex buyer, core::Instant at) {
  update(buyer, at);
  const Conversation& conversation = conversations_[buyer];
  if (conversation.open && !conversation.unread) resting_.push({at, buyer});
}

void State::read(BuyerIndex buyer, core::Instant at) {
  set_unread(conversations_[buyer], false);
  look_at(buyer, at);
}

void State::reply(BuyerIndex buyer, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  set_open(conversation, true);
  if (regular_from_ == RegularFrom::agent_reply) conversation.counted_from = at;
  read(buyer, at);
}

void State::answer_and_close(BuyerIndex buyer, core::Instant at) {
  Conversation& conversation = conversations_[buyer];
  set_open(conversation, true);
  if (regular_from_ == RegularFrom::agent_reply) conversation.counted_from = at;
  update(buyer, at);
  close(buyer);
}

void State::close(BuyerIndex buyer) {
  Conversation& conversation = conversations_[buyer];
  set_unread(conversation, false);
  if (!conversation.open) return;
  set_open(conversation, false);
  ++activities_[conversation.owner].closed;
}

std::optional<BuyerIndex> State::close_next_rested(core::Instant at, core::Duration closing) {
  while (!resting_.empty() && at - resting_.front().since > closing) {
    const Resting resting = resting_.front();
    resting_.pop();
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
  std::uint32_t& weight = weights_[conversation.owner];
  weight = weight == no_candidate ? no_candidate : count;
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

void State::count_as_given(Conversation& conversation, core::Instant at) {
  Activity& activity = activities_[conversation.owner];
  ++activity.received;
  activity.last_given = ++given_;
  if (regular_from_ == RegularFrom::assignment) conversation.counted_from = at;
}

void State::weigh(MemberIndex member) {
  const Activity& activity = activities_[member];
  const bool candidate = is_colleague_[member] && activity.presence == Presence::online;
  weights_[member] = candidate ? activity.unread : no_candidate;
}

}  // namespace liaotai::routing

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
        if (event.presence == Presence::offline && readings_.after_grace == AfterGrace::release_unread) {
          departures_.push_back({event.at, event.member, index});
        }
        hand_out(*roster_, readings_, state_, event.member, index, event.at, decisions_, watcher_);
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
  if (watcher_ != nullptr) {
    watcher_->message(state_, {index, event.at, event.buyer, choice}, event.source);
  }
  state_.hear(event.buyer, event.source);
  if (choice.rule == Rule::buffer) {
    decisions_.push_back({index, event.at, event.buyer, choice});
    state_.put_into_buffer(event.buyer, event.at);
    return;
  }
  bring(event, index, choice);
}

void Replay::forward(const Event& event, EventIndex index) {
  const Choice choice = decide_forward(*roster_, readings_, state_, event);
  if (watcher_ != nullptr) watcher_->forward(state_, {index, event.at, event.buyer, choice}, event);
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
  if (lost_unread) hand_out(*roster_, readings_, state_, before, index, event.at, decisions_, watcher_);
}

std::optional<Ignored> Replay::act(const Event& event, EventIndex index) {
  const Conversation& conversation = state_.conversation(event.buyer);
  const MemberIndex owner = conversation.owner;
  if (owner == nobody) return Ignored::no_owner;
  if (state_.activity(owner).presence == Presence::offline) return Ignored::owner_offline;
  const bool was_unread = conversation.unread;
  if (event.kind == EventKind::read) open(event);
  if (event.kind == EventKind::reply) state_.reply(event.buyer, event.at);
  if (event.kind == EventKind::close) state_.close(event.buyer);
  if (was_unread && !conversation.unread)
    hand_out(*roster_, readings_, state_, owner, index, event.at, decisions_, watcher_);
  return std::nullopt;
}

void Replay::open(const Event& event) {
  if (readings_.unread_until == UnreadUntil::replied) {
    state_.look_at(event.buyer, event.at);
  } else {
    state_.read(event.buyer, event.at);
  }
}

void Replay::answer_and_close(BuyerIndex buyer, core::Instant at, EventIndex index) {
  const Conversation& conversation = state_.conversation(buyer);
  const bool was_unread = conversation.unread;
  state_.answer_and_close(buyer, at);
  if (was_unread) hand_out(*roster_, readings_, state_, conversation.owner, index, at, decisions_, watcher_);
}

std::optional<core::Instant> Replay::next_release(core::Instant at) {
  while (!departures_.empty() && at - departures_.front().at > readings_.grace) {
    const Departure& departure = departures_.front();
    const Activity& activity = state_.activity(departure.member);
    const bool still_away = activity.presence == Presence::offline && activity.since == departure.at;
    if (still_away && activity.unread > 0) return departure.at + readings_.grace + 1;
    departures_.pop_front();
  }
  return std::nullopt;
}

MemberIndex Replay::release() {
  const Departure departure = departures_.front();
  departures_.pop_front();
  if (!roster_->routing() || !roster_->has_group_member()) return departure.member;
  const core::Instant at = departure.at + readings_.grace + 1;
  for (const BuyerIndex buyer : state_.unread_of(departure.member)) {
    const Conversation& conversation = state_.conversation(buyer);
    const Choice choice = decide_afresh(*roster_, readings_, state_, conversation, conversation.source);
    decisions_.push_back({departure.event, at, buyer, choice});
    if (watcher_ != nullptr) watcher_->release(state_, decisions_.back());
    if (choice.rule == Rule::buffer) {
      state_.release_into_buffer(buyer);
    } else {
      state_.hand_over(buyer, choice.member, at);
    }
  }
  return departure.member;
}

}  // namespace liaotai::routing

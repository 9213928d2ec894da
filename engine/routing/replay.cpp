#include "engine/routing/replay.hpp"

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
          departures_.push({event.at, event.member, index});
        }
        hand_out_to(event.member, event.at, index);
      }
      return std::nullopt;
    case EventKind::message:
      hear(event, index);
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

void Replay::hear(const Event& event, EventIndex index) {
  const Choice choice = choose(event.buyer, event.source, event.at, index);
  decisions_.push_back({index, event.at, event.buyer, choice});
  write(event.buyer, event.source, choice, event.at, index);
}

Choice Replay::choose(BuyerIndex buyer, SourceIndex source, core::Instant at, EventIndex index) {
  const Choice choice = decide(*roster_, readings_, state_, state_.conversation(buyer), source, at);
  if (watcher_ != nullptr) watcher_->message(state_, {index, at, buyer, choice}, source);
  return choice;
}

void Replay::write(BuyerIndex buyer, SourceIndex source, Choice choice, core::Instant at, EventIndex index) {
  state_.hear(buyer, source);
  if (choice.rule == Rule::buffer) {
    state_.put_into_buffer(buyer, at);
  } else {
    bring(buyer, choice.member, at, index);
  }
}

void Replay::open(BuyerIndex buyer, core::Instant at, EventIndex index) {
  const Conversation& conversation = state_.conversation(buyer);
  if (readings_.unread_until == UnreadUntil::replied) {
    state_.look_at(buyer, at);
    return;
  }
  const bool was_unread = conversation.unread;
  state_.read(buyer, at);
  if (was_unread) hand_out_to(conversation.owner, at, index);
}

void Replay::forward(const Event& event, EventIndex index) {
  const Decision decision{index, event.at, event.buyer, decide_forward(*roster_, readings_, state_, event)};
  if (watcher_ != nullptr) watcher_->forward(state_, decision, event);
  decisions_.push_back(decision);
  if (decision.choice.rule == Rule::forward_refused) return;
  bring(event.buyer, decision.choice.member, event.at, index);
}

void Replay::bring(BuyerIndex buyer, MemberIndex member, core::Instant at, EventIndex index) {
  const Conversation& conversation = state_.conversation(buyer);
  const MemberIndex before = conversation.owner;
  const bool was_unread = conversation.unread;
  state_.bring(buyer, member, at);
  const bool lost_unread = was_unread && before != nobody && before != member;
  if (lost_unread) hand_out_to(before, at, index);
}

std::optional<Ignored> Replay::act(const Event& event, EventIndex index) {
  const Conversation& conversation = state_.conversation(event.buyer);
  const MemberIndex owner = conversation.owner;
  if (owner == nobody) return Ignored::no_owner;
  if (state_.activity(owner).presence == Presence::offline) return Ignored::owner_offline;
  if (event.kind == EventKind::read) {
    open(event.buyer, event.at, index);
    return std::nullopt;
  }
  const bool was_unread = conversation.unread;
  if (event.kind == EventKind::reply) state_.reply(event.buyer, event.at);
  if (event.kind == EventKind::close) state_.close(event.buyer);
  if (was_unread) hand_out_to(owner, event.at, index);
  return std::nullopt;
}

void Replay::answer_and_close(BuyerIndex buyer, core::Instant at, EventIndex index) {
  const Conversation& conversation = state_.conversation(buyer);
  const bool was_unread = conversation.unread;
  state_.answer_and_close(buyer, at);
  if (was_unread) hand_out_to(conversation.owner, at, index);
}

std::optional<core::Instant> Replay::next_release(core::Instant at) {
  while (!departures_.empty() && at - departures_.front().at > readings_.grace) {
    const Departure departure = departures_.front();
    const Activity& activity = state_.activity(departure.member);
    const bool still_away = activity.presence == Presence::offline && activity.since == departure.at;
    if (still_away && activity.unread > 0) return departure.at + readings_.grace + 1;
    departures_.pop();
  }
  return std::nullopt;
}

MemberIndex Replay::release() {
  const Departure departure = departures_.front();
  departures_.pop();
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

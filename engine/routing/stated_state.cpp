#include "engine/routing/stated_state.hpp"

#include <algorithm>

#include "engine/routing/decision_watcher.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {
namespace {

/// Looks at the state from which the last event's message is decided.
class LastMessage final : public DecisionWatcher {
 public:
  LastMessage(const Roster& roster, EventIndex last) : members_(roster.members().size()), last_(last) {}

  void message(const State& before, const Decision& decision, SourceIndex) override {
    if (decision.event != last_) return;
    for (MemberIndex member = 0; member < members_; ++member) {
      standpoint_.activities.push_back(before.activity(member));
    }
    standpoint_.conversation = before.conversation(decision.buyer);
    standpoint_.has_history = true;
  }
  void forward(const State&, const Decision&, const Event&) override {}
  void hand_out(const State&, const Decision&, std::uint32_t) override {}
  void release(const State&, const Decision&) override {}

  Standpoint take() { return std::move(standpoint_); }

 private:
  std::size_t members_;
  EventIndex last_;
  Standpoint standpoint_;
};

/// Puts what is stated over what a standpoint holds.
class HandStatement {
 public:
  HandStatement(const Roster& roster, const Readings& readings, core::Instant at, Standpoint& standpoint)
      : roster_(roster), readings_(readings), at_(at), standpoint_(standpoint) {}

  void state_members(const std::vector<StatedMember>& members) {
    for (const MemberIndex member : roster_.as_listed()) state_presence(member, members[member]);
    for (const MemberIndex member : roster_.as_listed()) state_unread(member, members[member]);
  }

  /// The conversation weighs on its owner, whoever states how many are unread.
  void state_conversation(const std::optional<StatedConversation>& stated,
                          const std::vector<StatedMember>& members) {
    Conversation& conversation = standpoint_.conversation;
    const bool counted = standpoint_.has_history && conversation.unread && conversation.owner != nobody;
    if (counted && !members[conversation.owner].unread) {
      --standpoint_.activities[conversation.owner].unread;
    }
    if (stated) {
      take_over(*stated);
    } else if (!standpoint_.has_history) {
      assume("last-owner-assumed-none", {});
    }
    if (!conversation.unread || conversation.owner == nobody) return;
    std::uint32_t& unread = standpoint_.activities[conversation.owner].unread;
    unread = members[conversation.owner].unread ? std::max<std::uint32_t>(unread, 1) : unread + 1;
  }

  std::vector<Assumption> take_assumptions() { return std::move(assumptions_); }

 private:
  void assume(std::string_view code, const StepArguments& arguments) {
    assumptions_.push_back({code, arguments});
  }

  void state_presence(MemberIndex member, const StatedMember& stated) {
    Activity& activity = standpoint_.activities[member];
    if (!stated.presence) {
      if (!standpoint_.has_history) {
        assume("presence-assumed-offline", {argument("member", roster_, member)});
      }
      return;
    }
    const bool changes = activity.presence != *stated.presence || !standpoint_.has_history;
    if (!changes && !stated.since) return;
    activity.presence = *stated.presence;
    activity.since = stated.since.value_or(at_);
    if (activity.presence == Presence::offline) {
      activity.offline_since = stated.since;
      if (!stated.since) assume("offline-since-assumed", {argument("member", roster_, member)});
    }
    if (activity.presence == Presence::hidden && !stated.since) {
      assume("hidden-since-assumed", {argument("member", roster_, member)});
    }
  }

  void state_unread(MemberIndex member, const StatedMember& stated) {
    if (stated.unread) {
      standpoint_.activities[member].unread = *stated.unread;
    } else if (!standpoint_.has_history) {
      assume("unread-assumed-zero", {argument("member", roster_, member)});
    }
  }

  void take_over(const StatedConversation& stated) {
    Conversation& conversation = standpoint_.conversation;
    const bool known = standpoint_.has_history && conversation.owner == stated.owner;
    const StepArgument owner = argument("member", roster_, stated.owner);
    conversation.owner = stated.owner;
    conversation.waiting = false;
    if (!known) {
      if (!stated.updated) assume("last-update-assumed", {owner});
      if (!stated.open) assume("closed-assumed", {owner});
      if (!stated.unread) assume("read-assumed", {owner});
      if (readings_.regular_from != RegularFrom::last_update) assume("regular-from-assumed", {owner});
    }
    const Conversation before = conversation;
    conversation.updated = stated.updated.value_or(known ? before.updated : at_);
    conversation.open = stated.open.value_or(known && before.open);
    conversation.unread = stated.unread.value_or(known && before.unread);
    if (!known || stated.updated) conversation.counted_from = conversation.updated;
  }

  const Roster& roster_;
  const Readings& readings_;
  core::Instant at_;
  Standpoint& standpoint_;
  std::vector<Assumption> assumptions_;
};

}  // namespace

Standpoint standpoint_before_last(const Roster& roster, const Readings& readings, const Scenario& history) {
  LastMessage watcher(roster, static_cast<EventIndex>(history.events.size() - 1));
  preview(roster, readings, history, &watcher);
  return watcher.take();
}

std::vector<Assumption> state_by_hand(const Roster& roster, const Readings& readings,
                                      const std::vector<StatedMember>& members,
                                      const std::optional<StatedConversation>& conversation, core::Instant at,
                                      Standpoint& standpoint) {
  standpoint.activities.resize(roster.members().size());
  HandStatement statement(roster, readings, at, standpoint);
  statement.state_members(members);
  statement.state_conversation(conversation, members);
  let_time_pass(standpoint.conversation, readings, at);
  std::vector<Assumption> assumptions = statement.take_assumptions();
  if (readings.tie == Tie::least_recently_assigned && !standpoint.has_history) {
    assumptions.push_back({"assignments-assumed-none", {}});
  }
  return assumptions;
}

}  // namespace liaotai::routing

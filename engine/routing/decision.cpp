#include "engine/routing/decision.hpp"

#include <optional>

#include "engine/routing/least_unread.hpp"
#include "engine/routing/regular_customer.hpp"

namespace liaotai::routing {
namespace {

/// Rules 4 to 6: the conversation stays with the member who knows it.
std::optional<Rule> rule_that_keeps_owner(const Roster& roster, const Readings& readings, const State& state,
                                          const Conversation& conversation, SourceIndex source,
                                          core::Instant at) {
  if (conversation.owner == nobody) return std::nullopt;
  const Standing& owner = roster.members()[conversation.owner];
  const Activity& activity = state.activity(conversation.owner);
  if (conversation.open && owner.chat_permission && activity.presence != Presence::offline) {
    return Rule::open_conversation;
  }
  if (!owner.may_serve || !comes_back_in_time(conversation, readings, at)) return std::nullopt;
  if (!keeps_regular_customers_of(roster, readings, conversation.owner, source)) return std::nullopt;
  if (activity.presence == Presence::online) return Rule::regular_customer;
  if (within_grace(activity, readings, at)) return Rule::regular_customer_grace;
  return std::nullopt;
}

bool main_account_is(Presence presence, const Roster& roster, const State& state) {
  const MemberIndex main = roster.main_account();
  return main != nobody && roster.members()[main].served_last && state.activity(main).presence == presence;
}

/// Rules 7 to 9 among the members with this presence; the buffer when none of them gets it.
Choice choose_among(Presence presence, const Roster& roster, const Readings& readings, const State& state,
                    const Conversation& conversation, SourceIndex source) {
  const Selection selection{readings.tie, presence, nobody};
  if (presence != Presence::online || state.colleagues_online() > 0) {
    const MemberIndex matching = least_unread(roster.of_source(source), state, conversation, selection);
    if (matching != nobody) return {Rule::matching_group, matching};
    const MemberIndex other = least_unread(roster.anyone(), state, conversation, selection);
    if (other != nobody) return {Rule::other_online, other};
  }
  if (main_account_is(presence, roster, state)) return {Rule::main_account_last, roster.main_account()};
  return {Rule::buffer, nobody};
}

}  // namespace

Choice decide_afresh(const Roster& roster, const Readings& readings, const State& state,
                     const Conversation& conversation, SourceIndex source) {
  const Choice choice = choose_among(Presence::online, roster, readings, state, conversation, source);
  if (choice.rule != Rule::buffer || readings.all_hidden != AllHidden::spread) return choice;
  return choose_among(Presence::hidden, roster, readings, state, conversation, source);
}

Choice decide(const Roster& roster, const Readings& readings, const State& state,
              const Conversation& conversation, SourceIndex source, core::Instant at) {
  if (!roster.routing()) return {Rule::grouping_off, roster.main_account()};
  if (!roster.has_group_member()) return {Rule::no_group_member, roster.main_account()};
  if (conversation.waiting) return {Rule::buffer, nobody};
  if (const std::optional<Rule> rule =
          rule_that_keeps_owner(roster, readings, state, conversation, source, at)) {
    return {*rule, conversation.owner};
  }
  return decide_afresh(roster, readings, state, conversation, source);
}

}  // namespace liaotai::routing

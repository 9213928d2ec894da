#include "engine/routing/member_reason.hpp"

#include <algorithm>

namespace liaotai::routing {
namespace {

/// Why a member who is not there, or may not serve, gets nothing; `otherwise` when it is there. `there` is
/// the presence that is asked for.
MemberReason absence(const Standing& standing, const Activity& activity, Presence there,
                     MemberReason otherwise) {
  if (!standing.chat_permission) return MemberReason::no_permission;
  if (!standing.may_serve) return MemberReason::main_account_not_joined;
  if (activity.presence == there) return otherwise;
  if (activity.presence == Presence::hidden) return MemberReason::hidden;
  return activity.offline_since ? MemberReason::offline_since : MemberReason::never_online;
}

/// Why `loser` lost against `winner`, both having the same number of unread.
MemberReason tie_reason(const Roster& roster, const Readings& readings, const State& state, MemberIndex loser,
                        MemberIndex winner) {
  const bool asks_who_got_last = readings.tie == Tie::least_recently_assigned;
  if (asks_who_got_last && state.activity(loser).last_given != state.activity(winner).last_given) {
    return MemberReason::assigned_later;
  }
  const core::Instant made = roster.members()[loser].created_at;
  const core::Instant winner_made = roster.members()[winner].created_at;
  if (made == winner_made) return MemberReason::larger_id;
  if (readings.tie == Tie::newest_account) return MemberReason::older_account;
  return MemberReason::younger_account;
}

/// The candidates who are there lost by what they have to do, or by a tie.
void compare_loads(const Roster& roster, const Readings& readings, const State& state,
                   const Conversation& conversation, std::span<const MemberIndex> candidates,
                   MemberIndex winner, std::span<MemberReason> out) {
  const Presence there = state.activity(winner).presence;
  const std::uint32_t fewest = unread_beside(state, conversation, winner);
  for (const MemberIndex candidate : candidates) {
    if (state.activity(candidate).presence != there) continue;
    out[candidate] = unread_beside(state, conversation, candidate) > fewest
                         ? MemberReason::more_unread
                         : tie_reason(roster, readings, state, candidate, winner);
  }
}

/// Rules 7 to 10.
void explain_choice_afresh(const Roster& roster, const Readings& readings, const State& state,
                           const Conversation& conversation, SourceIndex source, Choice choice,
                           std::span<MemberReason> out) {
  const Presence there = choice.member == nobody ? Presence::online : state.activity(choice.member).presence;
  for (MemberIndex member = 0; member < out.size(); ++member) {
    const Standing& standing = roster.members()[member];
    out[member] = absence(standing, state.activity(member), there,
                          standing.served_last ? MemberReason::served_last : MemberReason::other_group);
  }
  if (choice.rule == Rule::matching_group) {
    compare_loads(roster, readings, state, conversation, roster.of_source(source), choice.member, out);
  } else if (choice.rule == Rule::other_online) {
    compare_loads(roster, readings, state, conversation, roster.anyone(), choice.member, out);
  }
}

MemberReason left_out_of_hand_out(const Roster& roster, const Readings& readings, const State& state,
                                  SourceIndex source, MemberIndex member) {
  if (roster.members()[member].served_last && state.colleagues_online() > 0) return MemberReason::served_last;
  const std::span<const MemberIndex> of_source = roster.of_source(source);
  if (readings.handout_by_group && !of_source.empty() && !roster.answers_for(member, source)) {
    return MemberReason::other_group;
  }
  if (state.activity(member).unread >= readings.handout_cap) return MemberReason::at_cap;
  return MemberReason::not_its_turn;
}

void explain_hand_out(const Roster& roster, const Readings& readings, const State& state, SourceIndex source,
                      std::span<MemberReason> out) {
  for (MemberIndex member = 0; member < out.size(); ++member) {
    out[member] = absence(roster.members()[member], state.activity(member), Presence::online,
                          left_out_of_hand_out(roster, readings, state, source, member));
  }
}

/// What the forward to one member made of it; everybody else was not named.
MemberReason refusal(const Standing& standing, const Activity& activity) {
  if (!standing.chat_permission) return MemberReason::no_permission;
  if (activity.presence == Presence::hidden) return MemberReason::hidden;
  return activity.offline_since ? MemberReason::offline_since : MemberReason::never_online;
}

void explain_forward_to_group(const Roster& roster, const Readings& readings, const State& state,
                              const Event& event, Choice choice, std::span<MemberReason> out) {
  for (MemberIndex member = 0; member < out.size(); ++member) {
    const Standing& standing = roster.members()[member];
    out[member] = standing.may_serve         ? MemberReason::not_in_group
                  : standing.chat_permission ? MemberReason::main_account_not_joined
                                             : MemberReason::no_permission;
  }
  for (const MemberIndex member : roster.of_group(event.group)) {
    out[member] = absence(roster.members()[member], state.activity(member), Presence::online,
                          MemberReason::not_in_group);
  }
  if (choice.rule != Rule::forward) return;
  compare_loads(roster, readings, state, state.conversation(event.buyer), roster.of_group(event.group),
                choice.member, out);
}

}  // namespace

std::string_view name(MemberReason reason) {
  switch (reason) {
    case MemberReason::chosen:
      return "chosen";
    case MemberReason::not_main_account:
      return "not-main-account";
    case MemberReason::waits_in_buffer:
      return "waits-in-buffer";
    case MemberReason::not_owner:
      return "not-owner";
    case MemberReason::no_permission:
      return "no-permission";
    case MemberReason::main_account_not_joined:
      return "main-account-not-joined";
    case MemberReason::never_online:
      return "never-online";
    case MemberReason::offline_since:
      return "offline-since";
    case MemberReason::hidden:
      return "hidden";
    case MemberReason::served_last:
      return "served-last";
    case MemberReason::other_group:
      return "other-group";
    case MemberReason::more_unread:
      return "more-unread";
    case MemberReason::younger_account:
      return "younger-account";
    case MemberReason::older_account:
      return "older-account";
    case MemberReason::larger_id:
      return "larger-id";
    case MemberReason::assigned_later:
      return "assigned-later";
    case MemberReason::not_its_turn:
      return "not-its-turn";
    case MemberReason::at_cap:
      return "at-cap";
    case MemberReason::owner_itself:
      return "owner-itself";
    case MemberReason::not_named:
      return "not-named";
    case MemberReason::not_in_group:
      return "not-in-group";
    case MemberReason::no_owner:
      return "no-owner";
  }
  return "chosen";
}

void compact_reasons(const Roster& roster, const Readings& readings, const State& state,
                     const Conversation& conversation, SourceIndex source, Choice choice,
                     std::span<MemberReason> out) {
  switch (choice.rule) {
    case Rule::grouping_off:
    case Rule::no_group_member:
      std::fill(out.begin(), out.end(), MemberReason::not_main_account);
      break;
    case Rule::open_conversation:
    case Rule::regular_customer:
    case Rule::regular_customer_grace:
      std::fill(out.begin(), out.end(), MemberReason::not_owner);
      break;
    case Rule::buffer_handout:
      explain_hand_out(roster, readings, state, source, out);
      break;
    default:
      if (conversation.waiting) {
        std::fill(out.begin(), out.end(), MemberReason::waits_in_buffer);
      } else {
        explain_choice_afresh(roster, readings, state, conversation, source, choice, out);
      }
  }
  if (choice.member != nobody) out[choice.member] = MemberReason::chosen;
}

void compact_forward_reasons(const Roster& roster, const Readings& readings, const State& state,
                             const Event& event, Choice choice, std::span<MemberReason> out) {
  const MemberIndex owner = state.conversation(event.buyer).owner;
  if (owner == nobody) {
    std::fill(out.begin(), out.end(), MemberReason::no_owner);
    return;
  }
  if (event.kind == EventKind::forward_to_group) {
    explain_forward_to_group(roster, readings, state, event, choice, out);
  } else {
    std::fill(out.begin(), out.end(), MemberReason::not_named);
    out[event.member] = refusal(roster.members()[event.member], state.activity(event.member));
  }
  out[owner] = MemberReason::owner_itself;
  // A refused forward leaves the conversation with its owner, whom the decision names.
  out[choice.member] = MemberReason::chosen;
}

}  // namespace liaotai::routing

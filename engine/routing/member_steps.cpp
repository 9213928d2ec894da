#include "engine/routing/member_steps.hpp"

#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {
namespace {

bool chooses_afresh(const MemberQuestion& question) {
  switch (question.choice.rule) {
    case Rule::matching_group:
    case Rule::other_online:
    case Rule::main_account_last:
      return true;
    case Rule::buffer:
      return !question.conversation.waiting;
    default:
      return false;
  }
}

/// The last rule that was asked and for which the member could have come into question.
Rule furthest_rule(const MemberQuestion& question, MemberIndex member) {
  const Rule decided = question.choice.rule;
  if (!chooses_afresh(question) || decided == Rule::matching_group) return decided;
  const Roster& roster = question.circumstances.roster;
  if (roster.answers_for(member, question.source)) return Rule::matching_group;
  if (roster.members()[member].served_last && decided != Rule::other_online) return Rule::main_account_last;
  return Rule::other_online;
}

StepArguments compared_arguments(const MemberQuestion& question, MemberIndex member) {
  const State& state = question.circumstances.state;
  return {argument("than", question.circumstances.roster, question.choice.member),
          argument("unread", unread_beside(state, question.conversation, member))};
}

StepArguments more_unread_arguments(const MemberQuestion& question, MemberIndex member) {
  const State& state = question.circumstances.state;
  const std::uint32_t unread = unread_beside(state, question.conversation, member);
  const std::uint32_t fewest = unread_beside(state, question.conversation, question.choice.member);
  return {argument("by", unread - fewest), argument("fewest", fewest), argument("unread", unread)};
}

/// What the sentence of a member who fell out names.
StepArguments arguments_of(const MemberQuestion& question, MemberIndex member, MemberReason reason) {
  const Circumstances& circumstances = question.circumstances;
  const Activity& activity = circumstances.state.activity(member);
  switch (reason) {
    case MemberReason::offline_since:
      return {argument("since", *activity.offline_since)};
    case MemberReason::hidden:
      return {argument("since", activity.since)};
    case MemberReason::other_group:
      return {argument("source", circumstances.source)};
    case MemberReason::more_unread:
      return more_unread_arguments(question, member);
    case MemberReason::younger_account:
    case MemberReason::older_account:
    case MemberReason::larger_id:
    case MemberReason::assigned_later:
      return compared_arguments(question, member);
    case MemberReason::at_cap:
      return {argument("cap", circumstances.readings.handout_cap), argument("unread", activity.unread)};
    case MemberReason::not_owner:
      return {argument("owner", circumstances.roster, question.choice.member)};
    case MemberReason::not_named:
      return {argument("member", circumstances.roster, question.named_receiver)};
    case MemberReason::not_in_group:
      return {argument("group", circumstances.group)};
    default:
      return {};
  }
}

}  // namespace

std::vector<MemberStep> member_steps(const MemberQuestion& question, std::span<const MemberReason> reasons) {
  std::vector<MemberStep> steps;
  steps.reserve(reasons.size());
  for (const MemberIndex member : question.circumstances.roster.as_listed()) {
    const MemberReason reason = reasons[member];
    if (reason == MemberReason::chosen) {
      steps.push_back(
          {member, question.choice.rule, true, name(question.chosen_as), question.chosen_arguments});
    } else {
      steps.push_back({member, furthest_rule(question, member), false, name(reason),
                       arguments_of(question, member, reason)});
    }
  }
  return steps;
}

}  // namespace liaotai::routing

#include "engine/routing/explanation.hpp"

#include <utility>

#include "engine/routing/buffer.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/member_steps.hpp"
#include "engine/routing/rule_steps.hpp"
#include "engine/routing/step_arguments.hpp"
#include "engine/routing/winning.hpp"

namespace liaotai::routing {
namespace {

std::vector<MemberReason> reasons_of(const Circumstances& circumstances, const Conversation& conversation,
                                     SourceIndex source, Choice choice) {
  std::vector<MemberReason> reasons(circumstances.roster.members().size());
  compact_reasons(circumstances.roster, circumstances.readings, circumstances.state, conversation, source,
                  choice, reasons);
  return reasons;
}

/// The member's side of rules 1 to 10.
MemberQuestion question_of(const Circumstances& circumstances, const Conversation& conversation,
                           SourceIndex source, Choice choice, const Winning& winning) {
  MemberQuestion question{circumstances, conversation, source, choice, StepCode::is_owner, {}, nobody};
  switch (choice.rule) {
    case Rule::grouping_off:
    case Rule::no_group_member:
      question.chosen_as = StepCode::is_main_account;
      break;
    case Rule::matching_group:
    case Rule::other_online:
      question.chosen_as = winning.code;
      question.chosen_arguments = arguments(winning);
      break;
    case Rule::main_account_last:
      question.chosen_as = StepCode::main_account_alone;
      question.chosen_arguments = {argument("member", circumstances.roster, choice.member)};
      break;
    default:
      break;
  }
  return question;
}

Winning winning_of(const Circumstances& circumstances, const Conversation& conversation, Choice choice,
                   std::span<const MemberReason> reasons) {
  if (choice.member == nobody) return {};
  return winning(circumstances.state, conversation, choice, reasons);
}

StepCode why_refused(const Circumstances& circumstances, const Event& event) {
  const MemberIndex owner = circumstances.state.conversation(event.buyer).owner;
  if (owner == nobody) return StepCode::nobody_to_forward_from;
  if (event.kind == EventKind::forward_to_group) return StepCode::group_nobody_receives;
  if (event.member == owner) return StepCode::receiver_is_owner;
  if (!circumstances.roster.members()[event.member].chat_permission) {
    return StepCode::receiver_without_permission;
  }
  return StepCode::receiver_not_online;
}

/// Whom or which group a forward names.
StepArguments receiver(const Circumstances& circumstances, const Event& event) {
  if (event.kind == EventKind::forward_to_group) return {argument("group", circumstances.group)};
  return {argument("member", circumstances.roster, event.member)};
}

std::vector<RuleStep> forward_steps(const Circumstances& circumstances, const Event& event, Choice choice,
                                    const Winning& winning) {
  const Readings& readings = circumstances.readings;
  if (choice.rule == Rule::forward) {
    if (event.kind == EventKind::forward_to_member) {
      return {
          rule_step(readings, Rule::forward, true, StepCode::forward_named, receiver(circumstances, event))};
    }
    StepArguments compared = arguments(winning);
    compared.push_back(argument("member", circumstances.roster, choice.member));
    return {rule_step(readings, Rule::forward, true, winning.code, compared, depends_on::tie)};
  }
  std::vector<RuleStep> steps{rule_step(readings, Rule::forward, false, why_refused(circumstances, event),
                                        receiver(circumstances, event))};
  if (choice.member == nobody) {
    steps.push_back(rule_step(readings, Rule::forward_refused, true, StepCode::stays_unowned, {}));
  } else {
    steps.push_back(rule_step(readings, Rule::forward_refused, true, StepCode::stays_with_owner,
                              {argument("owner", circumstances.roster, choice.member)}));
  }
  return steps;
}

}  // namespace

Explanation explain_message(const Circumstances& circumstances, const Conversation& conversation,
                            SourceIndex source, core::Instant at, Choice choice) {
  const std::vector<MemberReason> reasons = reasons_of(circumstances, conversation, source, choice);
  const Winning winner = winning_of(circumstances, conversation, choice, reasons);
  return {rule_steps(circumstances, conversation, source, at, choice, winner),
          member_steps(question_of(circumstances, conversation, source, choice, winner), reasons)};
}

Explanation explain_release(const Circumstances& circumstances, const Conversation& conversation,
                            Choice choice) {
  const SourceIndex source = conversation.source;
  const std::vector<MemberReason> reasons = reasons_of(circumstances, conversation, source, choice);
  const Winning winner = winning_of(circumstances, conversation, choice, reasons);
  return {release_steps(circumstances, conversation, choice, winner),
          member_steps(question_of(circumstances, conversation, source, choice, winner), reasons)};
}

Explanation explain_hand_out(const Circumstances& circumstances, const Conversation& conversation,
                             Choice choice, HandOutOccasion occasion) {
  const Roster& roster = circumstances.roster;
  const Readings& readings = circumstances.readings;
  const std::int64_t unread = circumstances.state.activity(choice.member).unread + occasion.taken;
  MemberQuestion question{circumstances, conversation,         conversation.source,
                          choice,        StepCode::handed_out, {argument("unread", unread)},
                          nobody};
  // The hand-out asks for no group; that it gave a group's chat to somebody else has to be seen.
  const bool claimed = !roster.of_source(conversation.source).empty();
  if (claimed && !roster.answers_for(choice.member, conversation.source)) {
    question.chosen_as = StepCode::group_mismatch;
    question.chosen_arguments = {argument("source", circumstances.source)};
  }
  RuleStep step = rule_step(readings, Rule::buffer_handout, true,
                            occasion.came_online ? StepCode::came_online : StepCode::made_room,
                            {argument("cap", readings.handout_cap), argument("member", roster, choice.member),
                             argument("unread", unread)},
                            depends_on::handout | depends_on::handout_cap | depends_on::handout_by_group);
  return {{std::move(step)},
          member_steps(question, reasons_of(circumstances, conversation, conversation.source, choice))};
}

Explanation explain_forward(const Circumstances& circumstances, const Event& event, Choice choice) {
  const Conversation& conversation = circumstances.state.conversation(event.buyer);
  std::vector<MemberReason> reasons(circumstances.roster.members().size());
  compact_forward_reasons(circumstances.roster, circumstances.readings, circumstances.state, event, choice,
                          reasons);
  const Winning winner = winning_of(circumstances, conversation, choice, reasons);
  MemberQuestion question{
      circumstances, conversation, unclaimed_source, choice, StepCode::stays_with_owner, {}, event.member};
  if (choice.rule == Rule::forward_refused) {
    if (choice.member != nobody) {
      question.chosen_arguments = {argument("owner", circumstances.roster, choice.member)};
    }
  } else if (event.kind == EventKind::forward_to_group) {
    question.chosen_as = winner.code;
    question.chosen_arguments = arguments(winner);
  } else {
    question.chosen_as = StepCode::named_by_forward;
  }
  return {forward_steps(circumstances, event, choice, winner), member_steps(question, reasons)};
}

}  // namespace liaotai::routing

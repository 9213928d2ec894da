#include "engine/routing/rule_steps.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/routing/regular_customer.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {
namespace {

/// Walks through the rules in their order, and stops at the one that decided.
class RuleWalk {
 public:
  RuleWalk(const Circumstances& circumstances, const Conversation& conversation, SourceIndex source,
           Choice choice, const Winning& winning)
      : roster_(circumstances.roster),
        readings_(circumstances.readings),
        state_(circumstances.state),
        source_word_(circumstances.source),
        conversation_(conversation),
        source_(source),
        choice_(choice),
        winning_(winning) {
    constexpr std::size_t all_rules = 10;
    steps_.reserve(all_rules);
  }

  std::vector<RuleStep> of_message(core::Instant at) {
    if (!grouping_off() && !no_group_member() && !waiting() && !open_conversation() &&
        !regular_customer(at) && !regular_customer_grace(at)) {
      choose_afresh();
    }
    return std::move(steps_);
  }

  std::vector<RuleStep> of_release() {
    pass(Rule::regular_customer_grace, StepCode::released_after_grace,
         {argument("graceMs", readings_.grace), owner()}, depends_on::grace | depends_on::after_grace);
    choose_afresh();
    return std::move(steps_);
  }

 private:
  bool pass(Rule rule, StepCode code, const StepArguments& arguments = {}, DependsOn on = 0) {
    steps_.push_back(rule_step(readings_, rule, false, code, arguments, on));
    return false;
  }

  bool decide_by(Rule rule, StepCode code, const StepArguments& arguments = {}, DependsOn on = 0) {
    steps_.push_back(rule_step(readings_, rule, true, code, arguments, on));
    return true;
  }

  StepArgument owner() const { return argument("owner", roster_, conversation_.owner); }
  StepArgument chosen() const { return argument("member", roster_, choice_.member); }

  bool all_to_main_account(Rule rule, StepCode owned, StepCode unowned) {
    if (choice_.member == nobody) return decide_by(rule, unowned);
    return decide_by(rule, owned, {chosen()});
  }

  bool grouping_off() {
    if (roster_.routing()) return pass(Rule::grouping_off, StepCode::grouping_is_on);
    return all_to_main_account(Rule::grouping_off, StepCode::grouping_is_off,
                               StepCode::grouping_is_off_unowned);
  }

  bool no_group_member() {
    if (roster_.has_group_member()) return pass(Rule::no_group_member, StepCode::group_has_member);
    return all_to_main_account(Rule::no_group_member, StepCode::nobody_in_groups,
                               StepCode::nobody_in_groups_unowned);
  }

  bool waiting() {
    if (conversation_.waiting) return decide_by(Rule::buffer, StepCode::waits_already);
    return pass(Rule::buffer, StepCode::not_in_buffer);
  }

  const Standing& owner_standing() const { return roster_.members()[conversation_.owner]; }
  const Activity& owner_activity() const { return state_.activity(conversation_.owner); }

  bool pass_owner_offline(Rule rule, DependsOn on = 0) {
    if (!owner_activity().offline_since) return pass(rule, StepCode::owner_never_online, {owner()}, on);
    return pass(rule, StepCode::owner_gone, {owner(), argument("since", *owner_activity().offline_since)},
                on);
  }

  bool open_conversation() {
    constexpr Rule rule = Rule::open_conversation;
    if (conversation_.owner == nobody) return pass(rule, StepCode::nobody_owns_it);
    if (!conversation_.open) return pass(rule, StepCode::conversation_closed, {owner()});
    if (!owner_standing().chat_permission) return pass(rule, StepCode::owner_without_permission, {owner()});
    if (owner_activity().presence == Presence::offline) return pass_owner_offline(rule);
    const bool online = owner_activity().presence == Presence::online;
    return decide_by(rule, online ? StepCode::open_owner_online : StepCode::open_owner_hidden, {owner()});
  }

  /// What rules 5 and 6 ask alike. Answers whether both still may apply.
  bool may_come_back(Rule rule, core::Instant at) {
    if (conversation_.owner == nobody) return pass(rule, StepCode::nobody_owns_it);
    if (readings_.regular_customer == RegularCustomer::off) {
      return pass(rule, StepCode::regular_customers_off, {}, depends_on::regular_customer);
    }
    if (!owner_standing().may_serve) return pass(rule, StepCode::owner_may_not_serve, {owner()});
    if (!comes_back_in_time(conversation_, readings_, at)) {
      const core::Instant since = regular_since(conversation_, readings_);
      if (since == never) return pass(rule, StepCode::never_counted, {owner()}, depends_on::regular_from);
      return pass(
          rule, StepCode::too_long_ago,
          {argument("agoMs", at - since), argument("limitMs", readings_.regular_customer_period), owner()},
          depends_on::regular_from);
    }
    if (!keeps_regular_customers_of(roster_, readings_, conversation_.owner, source_)) {
      return pass(rule, StepCode::owner_other_group, {owner(), argument("source", source_word_)},
                  depends_on::regular_customer);
    }
    return true;
  }

  bool regular_customer(core::Instant at) {
    constexpr Rule rule = Rule::regular_customer;
    if (!may_come_back(rule, at)) return false;
    const Activity& activity = owner_activity();
    if (activity.presence == Presence::offline) return pass_owner_offline(rule, depends_on::regular_customer);
    if (activity.presence == Presence::hidden) {
      return pass(rule, StepCode::owner_is_hidden, {owner(), argument("since", activity.since)},
                  depends_on::regular_customer);
    }
    return decide_by(rule, StepCode::regular_owner_online,
                     {argument("agoMs", at - regular_since(conversation_, readings_)),
                      argument("limitMs", readings_.regular_customer_period), owner()},
                     depends_on::regular_customer | depends_on::regular_from);
  }

  bool regular_customer_grace(core::Instant at) {
    constexpr Rule rule = Rule::regular_customer_grace;
    if (!may_come_back(rule, at)) return false;
    const Activity& activity = owner_activity();
    const bool hidden = activity.presence == Presence::hidden;
    if (hidden && readings_.regular_customer_hidden == 0) {
      return pass(rule, StepCode::owner_is_hidden, {owner(), argument("since", activity.since)},
                  depends_on::regular_customer_hidden);
    }
    if (!hidden && !activity.offline_since) {
      return pass(rule, StepCode::owner_never_online, {owner()}, depends_on::grace);
    }
    const core::Duration limit = hidden ? readings_.regular_customer_hidden : readings_.grace;
    const core::Duration away = at - (hidden ? activity.since : *activity.offline_since);
    const DependsOn on = hidden ? depends_on::regular_customer_hidden : depends_on::grace;
    StepArguments arguments{argument("awayMs", away), argument("limitMs", limit), owner()};
    if (within_grace(activity, readings_, at)) {
      return decide_by(rule, hidden ? StepCode::within_hidden_grace : StepCode::within_grace, arguments, on);
    }
    return pass(rule, hidden ? StepCode::hidden_too_long : StepCode::grace_over, arguments, on);
  }

  /// Rules 7 to 9 among those who are online; once more among the hidden where the reading asks for it.
  void choose_afresh() {
    if (choose_among(Presence::online)) return;
    if (readings_.all_hidden == AllHidden::spread && choose_among(Presence::hidden)) return;
    decide_by(Rule::buffer, StepCode::nobody_there, {}, depends_on::all_hidden);
  }

  bool choose_among(Presence presence) {
    return matching_group(presence) || other_online(presence) || main_account_last(presence);
  }

  bool is_choice(Rule rule, Presence presence) const {
    return choice_.rule == rule && state_.activity(choice_.member).presence == presence;
  }

  bool decide_by_winning(Rule rule, DependsOn on) {
    StepArguments arguments = routing::arguments(winning_);
    arguments.push_back(chosen());
    return decide_by(rule, winning_.code, arguments, on);
  }

  bool matching_group(Presence presence) {
    constexpr Rule rule = Rule::matching_group;
    const bool online = presence == Presence::online;
    if (is_choice(rule, presence)) {
      return decide_by_winning(
          rule, online ? depends_on::tie | depends_on::source_in_two_groups
                       : depends_on::tie | depends_on::source_in_two_groups | depends_on::all_hidden);
    }
    const StepArgument source = argument("source", source_word_);
    if (source_ == unclaimed_source) return pass(rule, StepCode::no_group_for_source, {source});
    const auto members = static_cast<std::int64_t>(roster_.of_source(source_).size());
    if (members == 0) return pass(rule, StepCode::group_nobody_serves, {source});
    return pass(rule, online ? StepCode::group_nobody_online : StepCode::group_nobody_hidden,
                {argument("members", members), source}, depends_on::source_in_two_groups);
  }

  bool other_online(Presence presence) {
    constexpr Rule rule = Rule::other_online;
    const bool online = presence == Presence::online;
    if (is_choice(rule, presence)) {
      return decide_by_winning(
          rule, online ? depends_on::tie | depends_on::main_account_outside_groups
                       : depends_on::tie | depends_on::main_account_outside_groups | depends_on::all_hidden);
    }
    return pass(rule, online ? StepCode::others_nobody_online : StepCode::others_nobody_hidden);
  }

  bool main_account_last(Presence presence) {
    constexpr Rule rule = Rule::main_account_last;
    const bool online = presence == Presence::online;
    const DependsOn on = online ? depends_on::main_account_outside_groups
                                : depends_on::main_account_outside_groups | depends_on::all_hidden;
    const MemberIndex main = roster_.main_account();
    if (main == nobody) return pass(rule, StepCode::main_account_missing);
    StepArguments arguments{argument("member", roster_, main)};
    if (is_choice(rule, presence)) {
      return decide_by(rule, StepCode::main_account_alone, arguments, on);
    }
    const Standing& standing = roster_.members()[main];
    StepCode code = online ? StepCode::main_account_not_online : StepCode::main_account_not_hidden;
    if (!standing.served_last) {
      code = standing.may_serve ? StepCode::main_account_like_others : StepCode::main_account_stays_out;
    }
    return pass(rule, code, arguments, on);
  }

  const Roster& roster_;
  const Readings& readings_;
  const State& state_;
  std::string_view source_word_;
  const Conversation& conversation_;
  SourceIndex source_;
  Choice choice_;
  const Winning& winning_;
  std::vector<RuleStep> steps_;
};

}  // namespace

std::vector<RuleStep> rule_steps(const Circumstances& circumstances, const Conversation& conversation,
                                 SourceIndex source, core::Instant at, Choice choice,
                                 const Winning& winning) {
  return RuleWalk(circumstances, conversation, source, choice, winning).of_message(at);
}

std::vector<RuleStep> release_steps(const Circumstances& circumstances, const Conversation& conversation,
                                    Choice choice, const Winning& winning) {
  return RuleWalk(circumstances, conversation, conversation.source, choice, winning).of_release();
}

RuleStep rule_step(const Readings& readings, Rule rule, bool decides, StepCode code,
                   const StepArguments& arguments, DependsOn depends_on) {
  RuleStep step{rule, decides, name(code), arguments, {}};
  if (depends_on == 0) return step;
  const std::vector<NamedReading> all = named(readings);
  for (std::size_t place = 0; place < all.size(); ++place) {
    if ((depends_on >> place & 1U) != 0) step.readings.push_back(all[place]);
  }
  return step;
}

}  // namespace liaotai::routing

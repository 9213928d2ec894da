#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "engine/routing/chat_question.hpp"
#include "engine/routing/decision.hpp"

namespace liaotai::routing {

/// The circumstances of a question, in which single things can be supposed to be otherwise for as long as
/// something is asked. `then` is called meanwhile, and its answer is passed on.
class Supposition {
 public:
  explicit Supposition(const ChatQuestion& question)
      : question_(question),
        roster_(question.roster),
        state_(question.state),
        conversation_(question.conversation),
        source_word_(question.source),
        source_(question.roster.find_source(question.source)),
        at_(question.at),
        unsupposed_(decision()) {}

  /// The decision as things are supposed to be.
  Choice ask() const { return supposed_ == 0 ? unsupposed_ : decision(); }

  const Readings& readings() const { return question_.readings; }
  /// The groups of the question's shop, and what they answer for: nothing that is supposed changes those.
  std::span<const Group> groups() const { return question_.shop.groups; }
  const Roster& roster() const { return roster_; }
  const State& state() const { return state_; }
  const Conversation& conversation() const { return conversation_; }
  SourceIndex source() const { return source_; }
  std::string_view source_word() const { return source_word_; }
  core::Instant at() const { return at_; }

  template <class Then>
  auto with_presence(MemberIndex member, Presence presence, Then then) {
    const Attendance& now = state_.activity(member);
    const Attendance before = now;
    // Whoever is supposed to be offline is supposed to be long gone.
    const bool leaves = presence == Presence::offline;
    state_.assume_attendance(member, {presence, at_, leaves ? std::nullopt : before.offline_since});
    auto answer = meanwhile(then);
    state_.assume_attendance(member, before);
    return answer;
  }

  template <class Then>
  auto with_unread(MemberIndex member, std::uint32_t unread, Then then) {
    const std::uint32_t before = state_.activity(member).unread;
    state_.assume_unread(member, unread);
    auto answer = meanwhile(then);
    state_.assume_unread(member, before);
    return answer;
  }

  template <class Then>
  auto with_source(std::string_view word, SourceIndex source, Then then) {
    const std::string_view word_before = std::exchange(source_word_, word);
    const SourceIndex before = std::exchange(source_, source);
    auto answer = meanwhile(then);
    source_ = before;
    source_word_ = word_before;
    return answer;
  }

  /// The buyer writes `by` later, or earlier.
  template <class Then>
  auto with_time(core::Duration by, Then then) {
    const Conversation before = conversation_;
    at_ += by;
    let_time_pass(conversation_, question_.readings, at_);
    auto answer = meanwhile(then);
    at_ -= by;
    conversation_ = before;
    return answer;
  }

  template <class Then>
  auto without_waiting(Then then) {
    const bool before = std::exchange(conversation_.waiting, false);
    auto answer = meanwhile(then);
    conversation_.waiting = before;
    return answer;
  }

  template <class Then>
  auto with_permission(MemberIndex member, Then then) {
    return with_roster(
        member, [&] { roster_.set_chat_permission(member, true); },
        [&, before = roster_.members()[member].chat_permission] {
          roster_.set_chat_permission(member, before);
        },
        then);
  }

  /// The shop has a main account.
  template <class Then>
  auto with_main_account(Then then) {
    return with_roster(
        roster_.main_account(), [&] { roster_.set_main_account_joins(true); },
        [&, before = roster_.main_account_joins()] { roster_.set_main_account_joins(before); }, then);
  }

  template <class Then>
  auto with_group(MemberIndex member, GroupIndex group, Then then) {
    return with_roster(
        member, [&] { roster_.put_into_group(member, group); },
        [&, before = roster_.group_of(member)] { roster_.put_into_group(member, before); }, then);
  }

  template <class Then>
  auto with_routing(Then then) {
    const bool before = roster_.routing();
    roster_.set_routing(true);
    auto answer = meanwhile(then);
    roster_.set_routing(before);
    return answer;
  }

 private:
  Choice decision() const { return decide(roster_, question_.readings, state_, conversation_, source_, at_); }

  template <class Then>
  auto meanwhile(Then then) {
    ++supposed_;
    auto answer = then();
    --supposed_;
    return answer;
  }

  /// Between `change` and `restore`, which both set something about `member`.
  template <class Change, class Restore, class Then>
  auto with_roster(MemberIndex member, Change change, Restore restore, Then then) {
    change();
    state_.follow(roster_, member);
    auto answer = meanwhile(then);
    restore();
    state_.follow(roster_, member);
    return answer;
  }

  const ChatQuestion& question_;
  Roster roster_;
  State state_;
  Conversation conversation_;
  std::string_view source_word_;
  SourceIndex source_;
  core::Instant at_;
  unsigned supposed_ = 0;  ///< so many things are
  Choice unsupposed_;      ///< the decision when nothing is
};

}  // namespace liaotai::routing

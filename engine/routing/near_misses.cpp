#include "engine/routing/near_misses.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "engine/routing/member_reason.hpp"
#include "engine/routing/regular_customer.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {
namespace {

/// So many thousandths of its measure are the whole of it; what missed by more than that was not near.
constexpr std::int64_t whole = 1000;
/// One unread of ten is as far as a tenth of a limit.
constexpr std::int64_t unread_measure = 10;

struct Measured {
  std::int64_t distance;
  NearMiss miss;
};

/// Collects what was near.
class Misses {
 public:
  Misses(const ChatQuestion& question, Choice choice)
      : question_(question), choice_(choice), state_(question.state) {}

  std::vector<NearMiss> all() {
    const bool kept = choice_.rule == Rule::grouping_off || choice_.rule == Rule::no_group_member ||
                      choice_.rule == Rule::open_conversation || question_.conversation.waiting;
    if (!kept) {
      look_at_owner();
      look_at_rivals();
      look_at_hidden();
    }
    std::stable_sort(misses_.begin(), misses_.end(), [](const Measured& one, const Measured& other) {
      return one.distance < other.distance;
    });
    std::vector<NearMiss> misses;
    for (const Measured& measured : misses_) misses.push_back(measured.miss);
    return misses;
  }

 private:
  void add(Rule rule, std::string_view code, std::int64_t missed, std::int64_t measure,
           const StepArguments& arguments) {
    if (missed > measure) return;
    const std::int64_t distance = measure == 0 ? whole : missed * whole / measure;
    misses_.push_back({distance, {rule, code, arguments}});
  }

  /// Rules 5 and 6, where nothing but time was missing.
  void look_at_owner() {
    const Conversation& conversation = question_.conversation;
    const Readings& readings = question_.readings;
    if (conversation.owner == nobody || conversation.owner == choice_.member) return;
    if (!question_.roster.members()[conversation.owner].may_serve) return;
    const SourceIndex source = question_.roster.find_source(question_.source);
    if (!keeps_regular_customers_of(question_.roster, readings, conversation.owner, source)) return;
    const Activity& owner = state_.activity(conversation.owner);
    const StepArgument owner_argument = argument("owner", question_.roster, conversation.owner);
    const bool waits_for_it = within_grace(owner, readings, question_.at);
    if (!comes_back_in_time(conversation, readings, question_.at)) {
      const core::Instant since = regular_since(conversation, readings);
      if (since == never || (owner.presence != Presence::online && !waits_for_it)) return;
      const core::Duration over = question_.at - since - readings.regular_customer_period;
      add(waits_for_it ? Rule::regular_customer_grace : Rule::regular_customer, "three-days-passed", over,
          readings.regular_customer_period, {argument("overMs", over), owner_argument});
      return;
    }
    if (owner.presence == Presence::offline && owner.offline_since) {
      const core::Duration over = question_.at - *owner.offline_since - readings.grace;
      add(Rule::regular_customer_grace, "grace-passed", over, readings.grace,
          {argument("overMs", over), owner_argument});
    }
    if (owner.presence == Presence::hidden && readings.regular_customer_hidden > 0) {
      const core::Duration over = question_.at - owner.since - readings.regular_customer_hidden;
      add(Rule::regular_customer_grace, "hidden-grace-passed", over, readings.regular_customer_hidden,
          {argument("overMs", over), owner_argument});
    }
  }

  /// Rules 7 and 8: those who came next.
  void look_at_rivals() {
    if (choice_.rule != Rule::matching_group && choice_.rule != Rule::other_online) return;
    std::vector<MemberReason> reasons(question_.roster.members().size());
    compact_reasons(question_.roster, question_.readings, state_, question_.conversation,
                    question_.roster.find_source(question_.source), choice_, reasons);
    const std::uint32_t fewest = unread_beside(state_, question_.conversation, choice_.member);
    for (const MemberIndex member : question_.roster.as_listed()) {
      const std::uint32_t unread = unread_beside(state_, question_.conversation, member);
      switch (reasons[member]) {
        case MemberReason::more_unread:
          add(choice_.rule, "unread-too-many", unread - fewest, unread_measure,
              {argument("by", unread - fewest), argument("member", question_.roster, member)});
          break;
        case MemberReason::younger_account:
        case MemberReason::older_account:
        case MemberReason::larger_id:
        case MemberReason::assigned_later:
          add(choice_.rule, "tie-lost", 0, unread_measure,
              {argument("member", question_.roster, member), argument("unread", unread)});
          break;
        default:
          break;
      }
    }
  }

  /// Rules 7 and 8 passed although somebody is at the desk, hidden.
  void look_at_hidden() {
    const Rule decided = choice_.rule;
    if (decided != Rule::other_online && decided != Rule::main_account_last && decided != Rule::buffer)
      return;
    const SourceIndex source = question_.roster.find_source(question_.source);
    const auto hidden_of = [&](std::span<const MemberIndex> members) {
      return std::count_if(members.begin(), members.end(), [&](MemberIndex member) {
        return state_.activity(member).presence == Presence::hidden;
      });
    };
    const auto matching = hidden_of(question_.roster.of_source(source));
    if (matching > 0) {
      add(Rule::matching_group, "group-only-hidden", 1, 1,
          {argument("members", matching), argument("source", question_.source)});
    }
    const auto others = hidden_of(question_.roster.anyone()) - matching;
    if (others > 0 && decided != Rule::other_online) {
      add(Rule::other_online, "others-only-hidden", 1, 1, {argument("members", others)});
    }
  }

  const ChatQuestion& question_;
  Choice choice_;
  const State& state_;
  std::vector<Measured> misses_;
};

}  // namespace

std::vector<NearMiss> near_misses(const ChatQuestion& question, Choice choice) {
  return Misses(question, choice).all();
}

}  // namespace liaotai::routing

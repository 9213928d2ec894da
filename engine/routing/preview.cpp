#include "engine/routing/preview.hpp"

#include <algorithm>
#include <numeric>

namespace liaotai::routing {
namespace {

std::vector<EventIndex> in_order(const std::vector<Event>& events) {
  std::vector<EventIndex> order(events.size());
  std::iota(order.begin(), order.end(), EventIndex{0});
  const auto earlier = [&](EventIndex left, EventIndex right) {
    return events[left].at != events[right].at ? events[left].at < events[right].at : left < right;
  };
  if (!std::is_sorted(order.begin(), order.end(), earlier)) std::sort(order.begin(), order.end(), earlier);
  return order;
}

/// A replay that is looked at after every event.
class WatchedReplay {
 public:
  WatchedReplay(const Roster& roster, const Readings& readings, std::size_t buyers, DecisionWatcher* watcher)
      : readings_(readings), replay_(roster, readings, buyers, watcher), timeline_(roster.members().size()) {}

  void apply(const Event& event, EventIndex index) {
    pass_time(event.at);
    const MemberIndex before =
        event.buyer == none ? event.member : replay_.state().conversation(event.buyer).owner;
    if (const std::optional<Ignored> why = replay_.apply(event, index)) {
      ignored_.push_back({index, *why});
    }
    timeline_.look_at(replay_.state(), before, index, event.at);
    if (event.buyer != none) {
      timeline_.look_at(replay_.state(), replay_.state().conversation(event.buyer).owner, index, event.at);
    }
    timeline_.look_at_buffer(replay_.state(), index, event.at);
  }

  RoutingReport finish(const Roster& roster, core::Instant until) {
    pass_time(until);
    RoutingReport report;
    const State& state = replay_.state();
    report.decisions = replay_.take_decisions();
    for (MemberIndex member = 0; member < roster.members().size(); ++member) {
      report.members.push_back(counted_until(state.activity(member), until));
    }
    report.conversations.assign(state.conversations().begin(), state.conversations().end());
    report.buffer.reserve(state.buffer().size());
    state.buffer().each([&](BuyerIndex buyer) { report.buffer.push_back(buyer); });
    report.buffer_shares = even_shares(roster, readings_, state);
    report.timeline = timeline_.take_rows();
    report.ignored = std::move(ignored_);
    return report;
  }

 private:
  /// What happens by itself, in the order of time.
  void pass_time(core::Instant at) {
    while (const std::optional<core::Instant> release = replay_.next_release(at)) {
      close_overdue(*release);
      release_unread(*release);
    }
    close_overdue(at);
  }

  /// Exactly `closing` after its last update a conversation is still open; a millisecond later it is closed.
  void close_overdue(core::Instant at) {
    replay_.close_overdue(at, [this](BuyerIndex buyer) {
      const Conversation& conversation = replay_.state().conversation(buyer);
      timeline_.look_at(replay_.state(), conversation.owner, none,
                        conversation.updated + readings_.closing + 1);
    });
  }

  void release_unread(core::Instant at) {
    const std::size_t decided = replay_.decisions().size();
    const MemberIndex former = replay_.release();
    timeline_.look_at(replay_.state(), former, none, at);
    for (std::size_t index = decided; index < replay_.decisions().size(); ++index) {
      timeline_.look_at(replay_.state(), replay_.decisions()[index].choice.member, none, at);
    }
    timeline_.look_at_buffer(replay_.state(), none, at);
  }

  static Activity counted_until(Activity activity, core::Instant until) {
    if (activity.presence == Presence::online) activity.online += until - activity.since;
    if (activity.presence == Presence::hidden) activity.hidden += until - activity.since;
    return activity;
  }

  Readings readings_;
  Replay replay_;
  Timeline timeline_;
  std::vector<IgnoredEvent> ignored_;
};

}  // namespace

RoutingReport preview(const Roster& roster, const Readings& readings, const Scenario& scenario,
                      DecisionWatcher* watcher) {
  WatchedReplay replay(roster, readings, scenario.buyers, watcher);
  const std::vector<EventIndex> order = in_order(scenario.events);
  if (order.empty()) return replay.finish(roster, scenario.until.value_or(0));
  const core::Instant until = scenario.until.value_or(scenario.events[order.back()].at);
  for (const EventIndex index : order) {
    const Event& event = scenario.events[index];
    if (event.at > until) break;
    replay.apply(event, index);
  }
  return replay.finish(roster, until);
}

}  // namespace liaotai::routing

#include "engine/window/timeline.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace liaotai::window {
namespace {

/// The order of things that carry the same instant, as logs in whole seconds often do: an answer belongs to
/// the message before it, and unfollowing has the last word, the careful reading.
int rank(const Channel& channel, const Event& event) {
  if (event.type == reply_type) return 1;
  const Trigger* const trigger = channel.trigger(event.type);
  return trigger != nullptr && trigger->closes_everything ? 2 : 0;
}

std::vector<std::size_t> in_order_of_time(const Channel& channel, std::span<const Event> events) {
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return std::tuple(events[left].at, rank(channel, events[left]), std::string_view(events[left].type),
                      left) < std::tuple(events[right].at, rank(channel, events[right]),
                                         std::string_view(events[right].type), right);
  });
  return order;
}

/// Walks through the events from the first to the last.
class Walk {
 public:
  Walk(const Channel& channel, Overlap overlap, const std::vector<Choice>& choices)
      : channel_(channel), overlap_(overlap), choices_(choices), limits_sending_(channel.limits_sending()) {}

  void take(const Event& event, std::size_t index) {
    remember(event.type);
    if (event.type == reply_type) return count_reply(event.at, index);
    const Trigger* const trigger = channel_.trigger(event.type);
    if (trigger == nullptr) return ignore(index, "no-trigger-here");
    timeline_.unfollowed = trigger->closes_everything;
    if (trigger->closes_everything) return close_everything(event.at);
    if (!trigger->opens_nothing.empty()) return ignore(index, trigger->opens_nothing);
    open(*trigger, event.at, index);
  }

  void ignore(std::size_t index, std::string code) { timeline_.ignored.push_back({index, std::move(code)}); }

  Timeline finish() {
    std::sort(
        timeline_.windows.begin(), timeline_.windows.end(), [](const Window& left, const Window& right) {
          return std::tie(left.closes_at, left.would_close_at, left.opens_at, left.trigger, left.name) <
                 std::tie(right.closes_at, right.would_close_at, right.opens_at, right.trigger, right.name);
        });
    std::sort(timeline_.ignored.begin(), timeline_.ignored.end(),
              [](const Ignored& left, const Ignored& right) { return left.event < right.event; });
    return std::move(timeline_);
  }

 private:
  void remember(const std::string& type) {
    std::vector<std::string>& happened = timeline_.happened;
    if (std::find(happened.begin(), happened.end(), type) == happened.end()) happened.push_back(type);
  }

  void open(const Trigger& trigger, core::Instant at, std::size_t index) {
    std::erase_if(timeline_.windows, [&](const Window& window) {
      return window.trigger == trigger.type || overlap_ == Overlap::latest_only;
    });
    for (const WindowRule& rule : trigger.opens) {
      const WindowRule read = under(rule, choices_);
      const core::Instant end =
          read.clock_hours ? end_of(at, read.length, *read.clock_hours) : at + read.length;
      timeline_.windows.push_back({.trigger = trigger.type,
                                   .name = read.name,
                                   .limits = read.limits,
                                   .event = index,
                                   .opens_at = at,
                                   .closes_at = end,
                                   .would_close_at = end,
                                   .limit = read.messages,
                                   .source = read.source});
    }
  }

  void close_everything(core::Instant at) {
    for (Window& window : timeline_.windows) {
      if (window.closes_at <= at) continue;
      window.closes_at = at;
      window.closed_by_unfollow = true;
    }
  }

  void count_reply(core::Instant at, std::size_t index) {
    Window* first_to_close = nullptr;
    bool any_open = false;
    for (Window& window : timeline_.windows) {
      if (!window.is_open(at)) continue;
      if (window.limits == Limits::target) {
        ++window.used;
        continue;
      }
      any_open = true;
      if (!window.has_messages_left()) continue;
      if (first_to_close == nullptr ||
          std::tie(window.closes_at, window.opens_at, window.trigger) <
              std::tie(first_to_close->closes_at, first_to_close->opens_at, first_to_close->trigger)) {
        first_to_close = &window;
      }
    }
    if (first_to_close != nullptr) {
      ++first_to_close->used;
      if (!first_to_close->has_messages_left()) first_to_close->emptied = ++emptied_;
    } else if (limits_sending_) {
      ignore(index, any_open ? "reply-over-quota" : "reply-outside-window");
    }
  }

  const Channel& channel_;
  Overlap overlap_;
  const std::vector<Choice>& choices_;
  bool limits_sending_;
  std::size_t emptied_ = 0;
  Timeline timeline_;
};

}  // namespace

Timeline follow(const Channel& channel, std::span<const Event> events, core::Instant now, Overlap overlap,
                const std::vector<Choice>& choices) {
  Walk walk(channel, overlap, choices);
  std::unordered_set<std::string_view> seen;
  for (const std::size_t index : in_order_of_time(channel, events)) {
    const Event& event = events[index];
    if (event.at > now) {
      walk.ignore(index, "in-future");
    } else if (!event.id.empty() && !seen.insert(event.id).second) {
      walk.ignore(index, "duplicate-event");
    } else {
      walk.take(event, index);
    }
  }
  return walk.finish();
}

}  // namespace liaotai::window

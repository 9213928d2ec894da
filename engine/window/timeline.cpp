#include "engine/window/timeline.hpp"

#include <algorithm>
#include <tuple>

#include "engine/window/deadline.hpp"

namespace liaotai::window {
namespace {

/// Walks through what happened from the first to the last.
class Walk {
 public:
  explicit Walk(const Rules& rules) : rules_(rules) {
    timeline_.inquiries.reserve(rules.targets().size());
    for (const WindowRule* const target : rules.targets()) timeline_.inquiries.emplace_back(*target);
  }

  void take(const Happening& happening) {
    if (happening.kind == reply_kind) return count_reply(happening);
    if (happening.kind == foreign_kind) return pass(happening.event, "no-trigger-here");
    const Trigger& trigger = rules_.trigger(happening.kind);
    timeline_.happened |= std::uint32_t{1} << happening.kind;
    timeline_.unfollowed = trigger.closes_everything;
    if (trigger.closes_everything) return close_everything(happening.at);
    if (!trigger.opens_nothing.empty()) return pass(happening.event, trigger.opens_nothing);
    open(happening);
  }

  void pass(std::uint32_t event, std::string_view code) { timeline_.passed.push_back({event, code}); }

  Timeline finish() {
    if (timeline_.windows.size() > 1) {
      std::sort(timeline_.windows.begin(), timeline_.windows.end(),
                [this](const RunningWindow& left, const RunningWindow& right) {
                  return std::tuple(left.closes_at, left.would_close_at, left.opens_at, type(left),
                                    std::string_view(left.rule->name)) <
                         std::tuple(right.closes_at, right.would_close_at, right.opens_at, type(right),
                                    std::string_view(right.rule->name));
                });
    }
    std::sort(timeline_.passed.begin(), timeline_.passed.end(),
              [](const Passed& left, const Passed& right) { return left.event < right.event; });
    return std::move(timeline_);
  }

 private:
  std::string_view type(const RunningWindow& window) const { return rules_.trigger(window.trigger).type; }

  void open(const Happening& happening) {
    std::erase_if(timeline_.windows, [&](const RunningWindow& window) {
      return window.trigger == happening.kind || rules_.overlap() == Overlap::latest_only;
    });
    for (const WindowRule& rule : rules_.opens(happening.kind)) {
      const core::Instant end = due_at(rule, happening.at).value_or(happening.at + rule.length);
      timeline_.windows.push_back({.rule = &rule,
                                   .trigger = happening.kind,
                                   .event = happening.event,
                                   .opens_at = happening.at,
                                   .closes_at = end,
                                   .would_close_at = end});
      tell_of_message(rule, happening);
    }
    timeline_.answers = 0;
  }

  void tell_of_message(const WindowRule& rule, const Happening& happening) {
    for (std::size_t target = 0; target < rules_.targets().size(); ++target) {
      if (rules_.targets()[target] == &rule)
        timeline_.inquiries[target].message(happening.at, happening.event);
    }
  }

  void close_everything(core::Instant at) {
    for (RunningWindow& window : timeline_.windows) {
      if (window.closes_at <= at) continue;
      window.closes_at = at;
      window.closed_by_unfollow = true;
    }
  }

  void count_reply(const Happening& reply) {
    ++timeline_.answers;
    for (InquiryWatch& inquiry : timeline_.inquiries) inquiry.answer(reply.at, reply.event, reply.automatic);
    RunningWindow* first_to_close = nullptr;
    bool any_open = false;
    for (RunningWindow& window : timeline_.windows) {
      if (!window.is_open(reply.at)) continue;
      if (window.rule->limits == Limits::target) {
        ++window.used;
        continue;
      }
      any_open = true;
      if (!window.has_messages_left()) continue;
      if (first_to_close == nullptr || closes_first(window, *first_to_close)) first_to_close = &window;
    }
    if (first_to_close != nullptr) {
      ++first_to_close->used;
    } else if (rules_.limits_sending()) {
      pass(reply.event, any_open ? "reply-over-quota" : "reply-outside-window");
    }
  }

  bool closes_first(const RunningWindow& left, const RunningWindow& right) const {
    return std::tuple(left.closes_at, left.opens_at, type(left)) <
           std::tuple(right.closes_at, right.opens_at, type(right));
  }

  const Rules& rules_;
  Timeline timeline_;
};

}  // namespace

Timeline follow(const Rules& rules, std::span<Happening> happenings, core::Instant now) {
  rules.sort(happenings);
  Walk walk(rules);
  for (const Happening& happening : happenings) {
    if (happening.at > now) {
      walk.pass(happening.event, "in-future");
    } else {
      walk.take(happening);
    }
  }
  return walk.finish();
}

}  // namespace liaotai::window

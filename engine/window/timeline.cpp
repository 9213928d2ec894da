#include "engine/window/timeline.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

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
    if (trigger.closes_everything) return windows_.close_everything(happening.at);
    if (!trigger.opens_nothing.empty()) return pass(happening.event, trigger.opens_nothing);
    open(happening);
  }

  void pass(std::uint32_t event, std::string_view code) { timeline_.passed.push_back({event, code}); }

  Timeline finish() {
    timeline_.windows = windows_.take(rules_);
    std::sort(timeline_.passed.begin(), timeline_.passed.end(),
              [](const Passed& left, const Passed& right) { return left.event < right.event; });
    return std::move(timeline_);
  }

 private:
  void open(const Happening& happening) {
    windows_.open(rules_, happening);
    for (const WindowRule& rule : rules_.opens(happening.kind)) tell_of_message(rule, happening);
    timeline_.answers = 0;
  }

  void tell_of_message(const WindowRule& rule, const Happening& happening) {
    for (std::size_t target = 0; target < rules_.targets().size(); ++target) {
      if (rules_.targets()[target] == &rule)
        timeline_.inquiries[target].message(happening.at, happening.event);
    }
  }

  void count_reply(const Happening& reply) {
    ++timeline_.answers;
    if (!reply.says_nothing) {
      for (InquiryWatch& inquiry : timeline_.inquiries)
        inquiry.answer(reply.at, reply.event, reply.automatic);
    }
    if (const auto against = windows_.count_reply(rules_, reply)) pass(reply.event, *against);
  }

  const Rules& rules_;
  OpenWindows windows_;
  Timeline timeline_;
};

/// In the order of time, those of one instant as the list has them.
void sort(std::span<Happening> happenings) {
  const auto before = [](const Happening& left, const Happening& right) {
    return std::tie(left.at, left.event) < std::tie(right.at, right.event);
  };
  if (!std::is_sorted(happenings.begin(), happenings.end(), before)) {
    std::sort(happenings.begin(), happenings.end(), before);
  }
}

}  // namespace

Timeline follow(const Rules& rules, std::span<Happening> happenings, core::Instant now) {
  sort(happenings);
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

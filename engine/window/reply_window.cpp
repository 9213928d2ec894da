#include "engine/window/reply_window.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/window/remarks.hpp"

namespace liaotai::window {
namespace {

/// True when `left` closes before `right`.
bool closes_first(const Window& left, const Window& right) {
  return std::tie(left.closes_at, left.would_close_at, left.opens_at) <
         std::tie(right.closes_at, right.would_close_at, right.opens_at);
}

std::vector<Window> open_at(const std::vector<Window>& windows, core::Instant now) {
  std::vector<Window> open;
  std::copy_if(windows.begin(), windows.end(), std::back_inserter(open),
               [&](const Window& window) { return window.is_open(now); });
  return open;
}

/// The window that says until when: the last to close of those that a message can still be sent in; without
/// one, the last that was emptied; without that, the last that closed.
void decide(Report& report, const std::vector<Window>& open, const Question& question) {
  if (report.windows.empty()) return;
  std::vector<Window> usable = open;
  std::erase_if(usable, [](const Window& window) { return !window.has_messages_left(); });
  if (!usable.empty()) {
    report.decisive = *std::max_element(usable.begin(), usable.end(), closes_first);
    report.remaining = report.decisive->closes_at - question.now;
    report.state = report.remaining > question.safety_margin ? State::open : State::closing;
  } else if (!open.empty()) {
    report.state = State::closed;
    report.closed_by = Obstacle::quota;
    report.decisive = *std::max_element(
        open.begin(), open.end(),
        [](const Window& left, const Window& right) { return left.emptied < right.emptied; });
  } else {
    report.state = State::closed;
    report.decisive = *std::max_element(report.windows.begin(), report.windows.end(), closes_first);
    report.closed_by = report.decisive->closed_by_unfollow ? Obstacle::unfollow : Obstacle::elapsed;
  }
  report.safe_until = report.decisive->closes_at - question.safety_margin;
}

Quota sum(const std::vector<Window>& windows) {
  Quota quota{0, 0, 0};
  for (const Window& window : windows) {
    quota.used += window.used;
    if (!window.limit || !quota.limit) {
      quota.limit.reset();
      quota.left.reset();
    } else {
      *quota.limit += *window.limit;
      *quota.left += *window.limit - window.used;
    }
  }
  return quota;
}

Quota quota_of(const Report& report, const std::vector<Window>& open) {
  if (!report.decisive) return {std::nullopt, 0, 0};
  // Targets count the same reply side by side, so that adding them up would count it twice.
  if (report.decisive->limits == Limits::target) return {std::nullopt, report.decisive->used, std::nullopt};
  if (!open.empty()) return sum(open);
  return {report.decisive->limit, report.decisive->used, 0};
}

std::vector<std::string> allowed_in(const Channel& channel, const Report& report, bool unfollowed) {
  switch (report.state) {
    case State::open:
    case State::closing:
      return channel.allowed.open;
    case State::closed:
      return unfollowed ? std::vector<std::string>() : channel.allowed.closed;
    case State::never_opened:
      return channel.allowed.never_opened;
  }
  return {};
}

}  // namespace

Report reply_window(const Channel& channel, std::span<const Event> events, const Question& question) {
  Timeline timeline = follow(channel, events, question.now, question.overlap, question.choices);
  Report report;
  report.windows = std::move(timeline.windows);
  report.ignored = std::move(timeline.ignored);
  const std::vector<Window> open = open_at(report.windows, question.now);
  decide(report, open, question);
  report.quota = quota_of(report, open);
  report.allowed = allowed_in(channel, report, timeline.unfollowed);
  report.alternatives = alternatives(channel, report, timeline, question.now);
  report.errors = errors(channel, report);
  report.notes = notes(channel, report, timeline);
  return report;
}

}  // namespace liaotai::window

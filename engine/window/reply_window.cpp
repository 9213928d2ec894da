#include "engine/window/reply_window.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "engine/window/answer_plan.hpp"
#include "engine/window/remarks.hpp"

namespace liaotai::window {
namespace {

/// The events as the rules see them. One given twice happened once; the second is put in `duplicates`.
std::vector<Happening> happenings(const Rules& rules, std::span<const Event> events, core::Instant now,
                                  std::vector<Ignored>& duplicates) {
  std::vector<Happening> happened;
  happened.reserve(events.size());
  std::unordered_set<std::string_view> seen;
  for (std::size_t index = 0; index < events.size(); ++index) {
    const Event& event = events[index];
    if (event.at <= now && !event.id.empty() && !seen.insert(event.id).second) {
      duplicates.push_back({index, "duplicate-event"});
    } else {
      happened.push_back({event.at, static_cast<std::uint32_t>(index), rules.kind(event.type),
                          event.automatic, event.says_nothing});
    }
  }
  return happened;
}

Window told(const Rules& rules, const RunningWindow& window) {
  return {.trigger = rules.trigger(window.trigger).type,
          .name = window.rule->name,
          .limits = window.rule->limits,
          .event = window.event,
          .opens_at = window.opens_at,
          .closes_at = window.closes_at,
          .closed_by_unfollow = window.closed_by_unfollow,
          .limit = window.rule->messages,
          .used = window.used,
          .source = window.rule->source};
}

std::vector<std::string> allowed_in(const Channel& channel, State state, bool unfollowed) {
  switch (state) {
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

std::vector<Deadline> deadlines(const Rules& rules, const Timeline& timeline, const Question& question) {
  const std::vector<Closure> closures =
      question.working ? question.working->closures() : std::vector<Closure>();
  std::vector<Deadline> found;
  for (std::size_t target = 0; target < timeline.inquiries.size(); ++target) {
    const std::optional<Inquiry>& inquiry = timeline.inquiries[target].last();
    if (!inquiry) continue;
    auto deadline = deadline_of(*inquiry, *rules.targets()[target], question.now, closures);
    if (deadline) found.push_back(*std::move(deadline));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Deadline& left, const Deadline& right) { return left.due_at < right.due_at; });
  return found;
}

Report reply_window(const Rules& rules, std::span<const Event> events, const Question& question) {
  Report report;
  std::vector<Happening> happened = happenings(rules, events, question.now, report.ignored);
  const Timeline timeline = follow(rules, happened, question.now);
  for (const Passed& passed : timeline.passed)
    report.ignored.push_back({passed.event, std::string(passed.code)});
  std::sort(report.ignored.begin(), report.ignored.end(),
            [](const Ignored& left, const Ignored& right) { return left.event < right.event; });
  for (const RunningWindow& window : timeline.windows) report.windows.push_back(told(rules, window));

  const Standing stands = standing(timeline, question.now, question.safety_margin);
  report.state = stands.state;
  if (stands.decisive) report.decisive = told(rules, *stands.decisive);
  report.safe_until = stands.safe_until;
  report.remaining = stands.remaining;
  report.closed_by = stands.closed_by;
  report.quota = stands.quota;

  report.allowed = allowed_in(rules.channel(), stands.state, timeline.unfollowed);
  report.alternatives = alternatives(rules, timeline, stands, question.now);
  report.errors = errors(rules, stands);
  report.deadlines = deadlines(rules, timeline, question);
  report.notes = notes(rules, timeline, stands, report.deadlines);
  if (auto enough = enough_was_said(rules, timeline, stands)) report.notes.push_back(*std::move(enough));
  const WorkingTime* const working = question.working ? &*question.working : nullptr;
  report.plan = plan_answers(rules, timeline, stands, report.deadlines, working, question.now);
  if (working != nullptr) report.working_hours = report_hours(*working, stands, question.now);
  return report;
}

Report reply_window(const Channel& channel, std::span<const Event> events, const Question& question) {
  return reply_window(Rules(channel, question.overlap, question.choices), events, question);
}

}  // namespace liaotai::window

#include "engine/window/remarks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace liaotai::window {
namespace {

template <class Element>
bool holds(const std::vector<Element>& list, const Element& element) {
  return std::find(list.begin(), list.end(), element) != list.end();
}

bool can_send(const Report& report) {
  return report.state == State::open || report.state == State::closing;
}

std::optional<core::Instant> last_opening(const Report& report, const std::string& trigger) {
  std::optional<core::Instant> last;
  for (const Window& window : report.windows) {
    if (window.trigger == trigger && (!last || window.opens_at > *last)) last = window.opens_at;
  }
  return last;
}

bool several_triggers(const Report& report) {
  return std::any_of(report.windows.begin(), report.windows.end(),
                     [&](const Window& window) { return window.trigger != report.windows.front().trigger; });
}

bool applies(const NoteRule& rule, const Report& report, const Timeline& timeline) {
  const bool happened = rule.events.empty() ||
                        std::any_of(rule.events.begin(), rule.events.end(),
                                    [&](const std::string& type) { return holds(timeline.happened, type); });
  const bool in_state = rule.states.empty() || holds(rule.states, report.state);
  return happened && in_state && (!rule.several_triggers || several_triggers(report));
}

}  // namespace

std::vector<Remark> alternatives(const Channel& channel, const Report& report, const Timeline& timeline,
                                 core::Instant now) {
  std::vector<Remark> remaining;
  if (can_send(report)) return remaining;
  for (const Alternative& alternative : channel.alternatives) {
    if (timeline.unfollowed && !alternative.after_unfollow) continue;
    Remark remark{alternative.code, {}, alternative.source};
    if (alternative.within) {
      const std::optional<core::Instant> since = last_opening(report, alternative.after_event);
      if (!since || now >= *since + *alternative.within) continue;
      remark.arguments.push_back({"until", static_cast<long long>(*since + *alternative.within)});
    }
    remaining.push_back(std::move(remark));
  }
  return remaining;
}

std::vector<PlatformError> errors(const Channel& channel, const Report& report) {
  std::vector<PlatformError> expected;
  if (can_send(report)) return expected;
  const Obstacle obstacle = report.closed_by.value_or(Obstacle::never_opened);
  std::copy_if(channel.errors.begin(), channel.errors.end(), std::back_inserter(expected),
               [&](const PlatformError& error) { return holds(error.on, obstacle); });
  return expected;
}

std::vector<Remark> notes(const Channel& channel, const Report& report, const Timeline& timeline) {
  std::vector<Remark> made;
  for (const NoteRule& rule : channel.notes) {
    if (applies(rule, report, timeline)) made.push_back({rule.code, rule.arguments, rule.source});
  }
  for (const Window& window : report.windows) {
    if (window.limits != Limits::target || window.used == 0) continue;
    made.push_back({"target-met", {{"window", window.name}}, window.source});
  }
  return made;
}

}  // namespace liaotai::window

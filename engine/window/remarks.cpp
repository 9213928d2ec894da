#include "engine/window/remarks.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace liaotai::window {
namespace {

template <class Element>
bool holds(const std::vector<Element>& list, const Element& element) {
  return std::find(list.begin(), list.end(), element) != list.end();
}

std::optional<core::Instant> last_opening(const Timeline& timeline, Kind trigger) {
  std::optional<core::Instant> last;
  for (const RunningWindow& window : timeline.windows) {
    if (window.trigger == trigger && (!last || window.opens_at > *last)) last = window.opens_at;
  }
  return last;
}

bool several_triggers(const Timeline& timeline) {
  return std::any_of(timeline.windows.begin(), timeline.windows.end(), [&](const RunningWindow& window) {
    return window.trigger != timeline.windows.front().trigger;
  });
}

bool has_happened(const Rules& rules, const Timeline& timeline, std::string_view type) {
  const Kind kind = rules.kind(type);
  return kind < rules.channel().triggers.size() && (timeline.happened >> kind & 1) != 0;
}

bool applies(const NoteRule& note, const Rules& rules, const Timeline& timeline, const Standing& standing) {
  const bool happened = note.events.empty() ||
                        std::any_of(note.events.begin(), note.events.end(), [&](const std::string& type) {
                          return has_happened(rules, timeline, type);
                        });
  const bool in_state = note.states.empty() || holds(note.states, standing.state);
  return happened && in_state && (!note.several_triggers || several_triggers(timeline));
}

}  // namespace

std::vector<Remark> alternatives(const Rules& rules, const Timeline& timeline, const Standing& standing,
                                 core::Instant now) {
  std::vector<Remark> remaining;
  if (can_send(standing.state)) return remaining;
  for (const Alternative& alternative : rules.channel().alternatives) {
    if (timeline.unfollowed && !alternative.after_unfollow) continue;
    Remark remark{alternative.code, {}, alternative.source};
    if (alternative.within) {
      const std::optional<core::Instant> since = last_opening(timeline, rules.kind(alternative.after_event));
      if (!since || now >= *since + *alternative.within) continue;
      remark.arguments.push_back({"until", static_cast<long long>(*since + *alternative.within)});
    }
    remaining.push_back(std::move(remark));
  }
  return remaining;
}

std::vector<PlatformError> errors(const Rules& rules, const Standing& standing) {
  std::vector<PlatformError> expected;
  if (can_send(standing.state)) return expected;
  const Obstacle obstacle = standing.closed_by.value_or(Obstacle::never_opened);
  const std::vector<PlatformError>& known = rules.channel().errors;
  std::copy_if(known.begin(), known.end(), std::back_inserter(expected),
               [&](const PlatformError& error) { return holds(error.on, obstacle); });
  return expected;
}

std::vector<Remark> notes(const Rules& rules, const Timeline& timeline, const Standing& standing,
                          const std::vector<Deadline>& deadlines) {
  std::vector<Remark> made;
  for (const NoteRule& note : rules.channel().notes) {
    if (applies(note, rules, timeline, standing)) made.push_back({note.code, note.arguments, note.source});
  }
  for (const Deadline& deadline : deadlines) {
    if (deadline.state != DeadlineState::met) continue;
    made.push_back({"target-met", {{"window", deadline.code}}, deadline.source});
  }
  return made;
}

}  // namespace liaotai::window

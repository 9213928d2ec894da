#include "engine/window/opening_hours.hpp"

#include <string_view>

namespace liaotai::window {
namespace {

HoursNote note(std::string_view code) {
  return {std::string(code), {}};
}

HoursNote& with(HoursNote& noted, std::string_view name, std::optional<core::Instant> at) {
  if (at) noted.arguments.push_back({std::string(name), static_cast<long long>(*at)});
  return noted;
}

/// What to say about the moment in which the window closes.
HoursNote note_of_closing(const HoursReport& report, const WorkingTime& working, core::Instant closes_at) {
  if (!*report.closes_while_shut) {
    HoursNote noted = note(report.answer_before ? "closes-while-open" : "closes-just-after-opening");
    return with(with(noted, "closesAt", closes_at), "answerBefore", report.answer_before);
  }
  const std::optional<Period> reopening = working.next_after(closes_at - 1);
  if (!report.answer_before) {
    HoursNote noted = note(reopening ? "closes-before-opening" : "closes-before-any-opening");
    with(noted, "closesAt", closes_at);
    return with(noted, "opensAt", reopening ? std::optional(reopening->from) : std::nullopt);
  }
  HoursNote noted = note(reopening ? "closes-while-shut" : "closes-after-last-hours");
  with(noted, "closesAt", closes_at);
  with(noted, "opensAt", reopening ? std::optional(reopening->from) : std::nullopt);
  return with(noted, "answerBefore", report.answer_before);
}

}  // namespace

std::optional<core::Instant> answer_before(const WorkingTime& working, const Standing& standing,
                                           core::Instant now) {
  if (!can_send(standing.state)) return std::nullopt;
  const core::Instant limit = now < standing.safe_until ? standing.safe_until : standing.decisive->closes_at;
  const std::vector<Period> left = working.between(now, limit);
  return left.empty() ? std::nullopt : std::optional(left.back().until);
}

HoursReport report_hours(const WorkingTime& working, const Standing& standing, core::Instant now) {
  HoursReport report;
  const std::optional<Period> present = working.period_at(now);
  const std::optional<Period> next = working.next_after(now);
  report.open = present.has_value();
  if (present && present->until < now + furthest_opening) report.open_until = present->until;
  if (next) report.next_opening_at = next->from;
  if (!present) {
    HoursNote noted = note(next ? "shut-now" : "always-shut");
    report.notes.push_back(with(noted, "opensAt", report.next_opening_at));
  }
  if (!can_send(standing.state)) return report;

  const core::Instant closes_at = standing.decisive->closes_at;
  core::Duration remaining = 0;
  for (const Period& part : working.between(now, closes_at)) remaining += part.until - part.from;
  report.remaining = remaining;
  report.closes_while_shut = !working.period_at(closes_at - 1);
  report.answer_before = answer_before(working, standing, now);
  if (present || next) report.notes.push_back(note_of_closing(report, working, closes_at));
  return report;
}

}  // namespace liaotai::window

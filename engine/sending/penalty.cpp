#include "engine/sending/penalty.hpp"

#include <algorithm>
#include <tuple>

#include "engine/sending/local_time.hpp"

namespace liaotai::sending {
namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The same time of day `count` working days later; Monday to Friday are working days.
core::Instant after_working_days(core::Instant instant, int count, core::Duration offset) {
  while (count > 0) {
    instant += core::day;
    const int day = weekday(instant, offset);
    if (day != 0 && day != 6) --count;
  }
  return instant;
}

PenaltyRemark remark(const PenaltyItem& item, core::Instant at) {
  PenaltyRemark result{item.code, item.arguments, item.source, {}};
  if (item.lock) result.unlocks_at = at + *item.lock;
  return result;
}

/// What is to be done after a violation at `at`, with the instants that it names.
PenaltyRemark task(const PenaltyItem& item, core::Instant at, std::optional<core::Instant> unlocks_at,
                   core::Duration offset) {
  PenaltyRemark result = remark(item, at);
  if (item.by_unlock && unlocks_at) result.arguments.push_back({"by", static_cast<long long>(*unlocks_at)});
  if (item.days > 0) {
    result.arguments.push_back({"from", static_cast<long long>(at - item.days * core::day)});
    result.arguments.push_back({"until", static_cast<long long>(at)});
  }
  if (item.working_days > 0) {
    const core::Instant earliest = after_working_days(at, item.working_days, offset);
    result.arguments.push_back({"earliest", static_cast<long long>(earliest)});
  }
  return result;
}

/// The rung that the last violation stands on: that of the reported case which it resembles, or else as many
/// rungs up as there were violations.
const PenaltyStep& rung(const PenaltyLadder& ladder, const std::vector<Violation>& counted) {
  for (const PenaltyStep& step : ladder.steps) {
    if (contains(step.violations, counted.back().code)) return step;
  }
  return ladder.steps[std::min(counted.size(), ladder.steps.size()) - 1];
}

std::optional<PenaltyRemark> points_of(const PenaltyLadder& ladder, const std::vector<Violation>& counted) {
  if (!ladder.points) return std::nullopt;
  const auto times = std::count_if(counted.begin(), counted.end(), [&](const Violation& each) {
    return contains(ladder.points->violations, each.code);
  });
  if (times == 0) return std::nullopt;
  return PenaltyRemark{ladder.points->code,
                       {{"from", static_cast<long long>(times * ladder.points->from)},
                        {"to", static_cast<long long>(times * ladder.points->to)}},
                       ladder.points->source,
                       {}};
}

}  // namespace

PenaltyReport penalty(const PenaltyLadder& ladder, std::span<const Violation> violations, core::Instant now) {
  std::vector<Violation> counted;
  std::copy_if(violations.begin(), violations.end(), std::back_inserter(counted),
               [&](const Violation& each) { return each.at <= now; });
  std::sort(counted.begin(), counted.end(), [](const Violation& left, const Violation& right) {
    return std::tie(left.at, left.code) < std::tie(right.at, right.code);
  });
  PenaltyReport report;
  report.step = std::min(counted.size(), ladder.steps.size());
  // Behind the last rung the ladder repeats it.
  const std::size_t next = std::min(report.step, ladder.steps.size() - 1);
  report.next = remark(ladder.steps[next].penalty, now);
  report.next->unlocks_at.reset();
  if (counted.empty()) return report;

  const core::Instant at = counted.back().at;
  // Once everything is lost, it stays so whatever the last violation was.
  const bool is_lost = ladder.steps[report.step - 1].permanent;
  const PenaltyStep& step = is_lost ? ladder.steps[report.step - 1] : rung(ladder, counted);
  // A ladder's last rung holds from the violation that led there; later ones change nothing.
  const core::Instant reached = is_lost ? counted[report.step - 1].at : at;
  report.current = remark(step.penalty, reached);
  report.permanent = step.permanent;
  report.unlocks_at = report.current->unlocks_at;
  for (const PenaltyItem& item : step.restore) {
    report.restore.push_back(task(item, reached, report.unlocks_at, ladder.offset));
  }
  for (const PenaltyItem& item : step.disputed) report.disputed.push_back(remark(item, reached));
  report.points = points_of(ladder, counted);
  if (step.permanent) report.next.reset();
  return report;
}

}  // namespace liaotai::sending

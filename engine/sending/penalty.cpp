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

/// What a violation would bring: nobody knows yet when it would end.
PenaltyRemark announced(const PenaltyItem& item) {
  return {item.code, item.arguments, item.source, {}};
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

/// The place of the rung that the last violation stands on: that of the reported case which it resembles, or
/// else as many rungs up as there were violations.
std::size_t rung(const PenaltyLadder& ladder, const std::vector<Violation>& counted) {
  for (std::size_t place = 0; place < ladder.steps.size(); ++place) {
    if (contains(ladder.steps[place].violations, counted.back().code)) return place;
  }
  return std::min(counted.size(), ladder.steps.size()) - 1;
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
  if (counted.empty()) {
    const PenaltyStep& first = ladder.steps.front();
    report.next = announced(first.penalty);
    for (const PenaltyItem& each : first.disputed) report.disputed.push_back(announced(each));
    return report;
  }

  const core::Instant at = counted.back().at;
  // Once everything is lost, it stays so whatever the last violation was.
  const bool is_lost = ladder.steps[report.step - 1].permanent;
  const std::size_t place = is_lost ? report.step - 1 : rung(ladder, counted);
  const PenaltyStep& step = ladder.steps[place];
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
  // Behind the last rung the ladder repeats it, and a grave case is not followed by a lighter one.
  const std::size_t next = std::min(std::max(report.step, place + 1), ladder.steps.size() - 1);
  if (!step.permanent) report.next = announced(ladder.steps[next].penalty);
  return report;
}

}  // namespace liaotai::sending

#include "engine/traffic/shifts.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace liaotai::traffic {
namespace {

constexpr core::Duration week = 7 * core::day;

/// A stretch of time since Sunday's midnight; it may reach into the next week.
struct Stretch {
  core::Duration from;
  core::Duration to;
};

/// The stretches of a shift that begins on one weekday, its breaks taken out.
void add_stretches(const Shift& shift, int weekday, std::vector<Stretch>& stretches) {
  const core::Duration begin = weekday * core::day + shift.hours.from;
  const core::Duration end = begin + shift.hours.length();
  std::vector<Stretch> breaks;
  for (const DayPart& part : shift.breaks) {
    // A break that is named earlier in the day than its shift's beginning lies after midnight.
    const core::Duration day = part.from >= shift.hours.from ? 0 : core::day;
    const core::Duration from = weekday * core::day + day + part.from;
    breaks.push_back({from, from + part.length()});
  }
  std::sort(breaks.begin(), breaks.end(),
            [](const Stretch& one, const Stretch& other) { return one.from < other.from; });
  core::Duration at = begin;
  for (const Stretch& pause : breaks) {
    if (pause.from > at) stretches.push_back({at, pause.from});
    at = std::max(at, pause.to);
  }
  if (end > at) stretches.push_back({at, end});
}

/// The same time in disjoint stretches within one week, in their order.
std::vector<Stretch> united(const std::vector<Stretch>& stretches) {
  std::vector<Stretch> within;
  for (const Stretch& stretch : stretches) {
    const core::Duration from = stretch.from % week;
    const core::Duration to = from + (stretch.to - stretch.from);
    within.push_back({from, std::min(to, week)});
    if (to > week) within.push_back({0, to - week});
  }
  std::sort(within.begin(), within.end(),
            [](const Stretch& one, const Stretch& other) { return one.from < other.from; });
  std::vector<Stretch> disjoint;
  for (const Stretch& stretch : within) {
    if (!disjoint.empty() && stretch.from <= disjoint.back().to) {
      disjoint.back().to = std::max(disjoint.back().to, stretch.to);
    } else {
      disjoint.push_back(stretch);
    }
  }
  return disjoint;
}

void add_changes(routing::MemberIndex member, const std::vector<Stretch>& disjoint, WeeklyPlan& plan) {
  const bool through_the_end = disjoint.back().to == week;
  const bool from_the_start = disjoint.front().from == 0;
  if (from_the_start) plan.at_start.push_back(member);
  for (const Stretch& stretch : disjoint) {
    // Where one week's end is the next one's beginning, nothing changes at midnight.
    if (stretch.from > 0 || !through_the_end) plan.changes.push_back({stretch.from, member, true});
    if (stretch.to < week) {
      plan.changes.push_back({stretch.to, member, false});
    } else if (!from_the_start) {
      plan.changes.push_back({0, member, false});
    }
  }
}

routing::Presence presence_of(const WeeklyChange& change) {
  return change.online ? routing::Presence::online : routing::Presence::offline;
}

}  // namespace

WeeklyPlan plan_week(const std::vector<Shift>& shifts) {
  WeeklyPlan plan;
  std::vector<std::pair<routing::MemberIndex, std::vector<Stretch>>> by_member;
  for (const Shift& shift : shifts) {
    const auto of_member = [&](const auto& entry) { return entry.first == shift.member; };
    auto entry = std::find_if(by_member.begin(), by_member.end(), of_member);
    if (entry == by_member.end()) {
      by_member.emplace_back(shift.member, std::vector<Stretch>());
      entry = std::prev(by_member.end());
    }
    for (const int weekday : shift.weekdays) {
      add_stretches(shift, weekday, entry->second);
      plan.shifts.push_back({weekday * core::day + shift.hours.from, shift.hours.length(), shift.member});
    }
  }
  for (const auto& [member, stretches] : by_member) {
    if (!stretches.empty()) add_changes(member, united(stretches), plan);
  }
  std::stable_sort(plan.changes.begin(), plan.changes.end(),
                   [](const WeeklyChange& one, const WeeklyChange& other) { return one.at < other.at; });
  return plan;
}

PresenceChanges::PresenceChanges(const WeeklyPlan& plan, const std::vector<PresenceChange>& given,
                                 const LocalTime& local, const Span& span)
    : plan_(&plan), given_(&given), span_(span), sunday_(local.sunday_before(span.from)) {
  add_overtime(local);
  std::vector<routing::MemberIndex> there = plan.at_start;
  for (; next_weekly_ < plan.changes.size(); ++next_weekly_) {
    const WeeklyChange& change = plan.changes[next_weekly_];
    if (sunday_ + change.at > span.from) break;
    if (change.online) {
      there.push_back(change.member);
    } else {
      there.erase(std::remove(there.begin(), there.end(), change.member), there.end());
    }
  }
  std::reverse(there.begin(), there.end());
  for (const routing::MemberIndex member : there) {
    planned_.push_back({span.from, member, routing::Presence::online});
  }
  find_planned();
  advance();
}

/// Whose shift runs as the span ends has its breaks, and goes when it is over.
void PresenceChanges::add_overtime(const LocalTime& local) {
  const core::Instant sunday = local.sunday_before(span_.until);
  std::map<routing::MemberIndex, core::Instant> ends;
  for (const WeeklyShift& shift : plan_->shifts) {
    for (const core::Instant begin : {sunday - week + shift.from, sunday + shift.from}) {
      const core::Instant end = begin + shift.length;
      if (begin < span_.until && end > span_.until) ends[shift.member] = std::max(ends[shift.member], end);
    }
  }
  for (const auto& [member, end] : ends) {
    for (const core::Instant begin : {sunday, sunday + week}) {
      for (const WeeklyChange& change : plan_->changes) {
        const core::Instant at = begin + change.at;
        const bool is_behind = at > span_.until || (at == span_.until && change.online);
        if (change.member == member && is_behind && at < end)
          overtime_.push_back({at, member, presence_of(change)});
      }
    }
    overtime_.push_back({end, member, routing::Presence::offline});
  }
  std::stable_sort(overtime_.begin(), overtime_.end(),
                   [](const PresenceChange& one, const PresenceChange& other) { return one.at < other.at; });
}

void PresenceChanges::find_planned() {
  has_planned_ = true;
  if (!planned_.empty()) {
    planned_next_ = planned_.back();
    planned_.pop_back();
    return;
  }
  while (!plan_->changes.empty()) {
    if (next_weekly_ == plan_->changes.size()) {
      next_weekly_ = 0;
      sunday_ += week;
    }
    const WeeklyChange& change = plan_->changes[next_weekly_];
    const core::Instant at = sunday_ + change.at;
    if (at > span_.until) break;
    ++next_weekly_;
    // Whose shift ends with the span goes; nobody comes any more.
    if (at == span_.until && change.online) continue;
    planned_next_ = {at, change.member, presence_of(change)};
    return;
  }
  has_planned_ = next_overtime_ < overtime_.size();
  if (has_planned_) planned_next_ = overtime_[next_overtime_++];
}

void PresenceChanges::advance() {
  const bool has_given = next_given_ < given_->size();
  if (!has_planned_ && !has_given) {
    next_.at = core::at_no_time;
    return;
  }
  if (has_planned_ && (!has_given || planned_next_.at <= (*given_)[next_given_].at)) {
    next_ = planned_next_;
    find_planned();
  } else {
    next_ = (*given_)[next_given_++];
  }
}

}  // namespace liaotai::traffic

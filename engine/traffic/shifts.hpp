#pragma once

#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/presence.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::traffic {

/// A part of the day, since local midnight. One that ends before it begins ends on the next day.
struct DayPart {
  core::Duration from = 0;  ///< below a day
  core::Duration to = 0;    ///< up to a whole day, and not `from`

  core::Duration length() const { return to > from ? to - from : to + core::day - from; }
};

/// When a member works every week.
struct Shift {
  routing::MemberIndex member = routing::nobody;
  std::vector<int> weekdays;  ///< on which it begins, 0 is Sunday
  DayPart hours;
  std::vector<DayPart> breaks;  ///< within the hours, each
};

struct PresenceChange {
  core::Instant at = 0;
  routing::MemberIndex member = routing::nobody;
  routing::Presence presence = routing::Presence::offline;
};

/// From when until when a run's traffic lasts.
struct Span {
  core::Instant from = 0;
  core::Instant until = 0;
};

/// A member comes or goes every week at this time.
struct WeeklyChange {
  core::Duration at = 0;  ///< since Sunday's local midnight
  routing::MemberIndex member = routing::nobody;
  bool online = false;
};

/// A member's shift begins every week at this time.
struct WeeklyShift {
  core::Duration from = 0;  ///< since Sunday's local midnight
  core::Duration length = 0;
  routing::MemberIndex member = routing::nobody;
};

/// Shifts as a week that repeats itself. The shifts of one member are taken together: it is there while any
/// of them has it there.
struct WeeklyPlan {
  std::vector<routing::MemberIndex> at_start;  ///< who is there as the week begins
  std::vector<WeeklyChange> changes;           ///< by `at`, those of one time in the order of the shifts
  std::vector<WeeklyShift> shifts;
};

WeeklyPlan plan_week(const std::vector<Shift>& shifts);

/// Who comes and goes in a run, in the order in which it happens: the plan's changes within the span, those
/// of shifts that run as it ends until they are over, and what is given one by one. At one instant the plan's
/// come first, so that what is given one by one prevails.
class PresenceChanges {
 public:
  /// `plan` and `given`, which is sorted by its instants, stay where they are for as long.
  PresenceChanges(const WeeklyPlan& plan, const std::vector<PresenceChange>& given, const LocalTime& local,
                  const Span& span);

  /// The change that comes next; at no time when there is none.
  const PresenceChange& peek() const { return next_; }
  void advance();

 private:
  void add_overtime(const LocalTime& local);
  void find_planned();

  const WeeklyPlan* plan_;
  const std::vector<PresenceChange>* given_;
  Span span_;
  core::Instant sunday_;                  ///< the plan's running week began then
  std::vector<PresenceChange> planned_;   ///< those at the beginning of the span, the last of them first
  std::vector<PresenceChange> overtime_;  ///< those of shifts that run over the span's end
  std::size_t next_overtime_ = 0;
  std::size_t next_weekly_ = 0;
  std::size_t next_given_ = 0;
  bool has_planned_ = false;
  PresenceChange planned_next_;
  PresenceChange next_;
};

}  // namespace liaotai::traffic

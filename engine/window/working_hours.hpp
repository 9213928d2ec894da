#pragma once

#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/daily_hours.hpp"
#include "engine/window/local_clock.hpp"

namespace liaotai::window {

/// Hours of a day, since local midnight. Those that end before they begin, or when they begin, end on the
/// next day.
struct HoursOfDay {
  core::Duration from = 0;  ///< below a day
  core::Duration to = 0;    ///< up to a whole day
};

/// Hours of every week.
struct WeeklyHours {
  std::vector<int> weekdays;  ///< on which they begin, 0 is Sunday
  HoursOfDay hours;
};

/// Hours of a single day, which a closure does not take away.
struct SpecialHours {
  DayNumber day = 0;
  HoursOfDay hours;
};

/// When somebody is there to answer.
struct WorkingHours {
  std::vector<WeeklyHours> weekly;
  std::vector<Closure> closures;  ///< days on which no hours of the week begin
  std::vector<SpecialHours> openings;
  LocalClock clock;
};

/// Half open.
struct Period {
  core::Instant from = 0;
  core::Instant until = 0;
};

/// When somebody is there in a span of time, worked out once for many questions.
class WorkingTime {
 public:
  /// What `hours` come to between `from` and `until`.
  WorkingTime(const WorkingHours& hours, core::Instant from, core::Instant until);

  /// The period in which `at` lies.
  std::optional<Period> period_at(core::Instant at) const;
  /// The first period that begins after `at`.
  std::optional<Period> next_after(core::Instant at) const;
  /// The parts of all periods between `from` and `until`.
  std::vector<Period> between(core::Instant from, core::Instant until) const;

  /// The shop's own holidays.
  const std::vector<Closure>& closures() const { return closures_; }

 private:
  std::vector<Period> periods_;  ///< in order of time, none touching the next
  std::vector<Closure> closures_;
};

}  // namespace liaotai::window

#include "engine/window/working_hours.hpp"

#include <algorithm>

namespace liaotai::window {
namespace {

/// Gathers the periods of the days of a span.
class Gathering {
 public:
  Gathering(const WorkingHours& hours, core::Instant from, core::Instant until)
      : hours_(hours), from_(from), until_(until) {}

  std::vector<Period> gather() {
    // Hours that began the evening before may still run.
    const DayNumber first = day_of(hours_.clock.local(from_)) - 1;
    const DayNumber last = day_of(hours_.clock.local(until_));
    for (DayNumber day = first; day <= last; ++day) add_week_on(day);
    for (const SpecialHours& opening : hours_.openings) {
      if (first <= opening.day && opening.day <= last) add(opening.day, opening.hours);
    }
    return united();
  }

 private:
  void add_week_on(DayNumber day) {
    if (is_closed(day, hours_.closures)) return;
    const int weekday = weekday_of(day);
    for (const WeeklyHours& weekly : hours_.weekly) {
      if (std::find(weekly.weekdays.begin(), weekly.weekdays.end(), weekday) != weekly.weekdays.end()) {
        add(day, weekly.hours);
      }
    }
  }

  void add(DayNumber day, const HoursOfDay& hours) {
    const core::Instant midnight = day * core::day;
    const core::Instant end = midnight + hours.to + (hours.to > hours.from ? 0 : core::day);
    const Period period{std::max(from_, hours_.clock.read(midnight + hours.from).at),
                        std::min(until_, hours_.clock.read(end).at)};
    if (period.from < period.until) periods_.push_back(period);
  }

  /// Periods that overlap or touch are one.
  std::vector<Period> united() {
    std::sort(periods_.begin(), periods_.end(),
              [](const Period& left, const Period& right) { return left.from < right.from; });
    std::vector<Period> united;
    for (const Period& period : periods_) {
      if (!united.empty() && period.from <= united.back().until) {
        united.back().until = std::max(united.back().until, period.until);
      } else {
        united.push_back(period);
      }
    }
    return united;
  }

  const WorkingHours& hours_;
  core::Instant from_;
  core::Instant until_;
  std::vector<Period> periods_;
};

}  // namespace

WorkingTime::WorkingTime(const WorkingHours& hours, core::Instant from, core::Instant until)
    : periods_(Gathering(hours, from, until).gather()), closures_(hours.closures) {}

std::optional<Period> WorkingTime::period_at(core::Instant at) const {
  const auto later =
      std::upper_bound(periods_.begin(), periods_.end(), at,
                       [](core::Instant when, const Period& period) { return when < period.from; });
  if (later == periods_.begin() || (later - 1)->until <= at) return std::nullopt;
  return *(later - 1);
}

std::optional<Period> WorkingTime::next_after(core::Instant at) const {
  const auto later =
      std::upper_bound(periods_.begin(), periods_.end(), at,
                       [](core::Instant when, const Period& period) { return when < period.from; });
  return later == periods_.end() ? std::nullopt : std::optional(*later);
}

std::vector<Period> WorkingTime::between(core::Instant from, core::Instant until) const {
  std::vector<Period> parts;
  auto place =
      std::lower_bound(periods_.begin(), periods_.end(), from,
                       [](const Period& period, core::Instant when) { return period.until <= when; });
  for (; place != periods_.end() && place->from < until; ++place) {
    const Period part{std::max(place->from, from), std::min(place->until, until)};
    if (part.from < part.until) parts.push_back(part);
  }
  return parts;
}

}  // namespace liaotai::window

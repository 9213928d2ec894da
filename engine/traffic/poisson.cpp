#include "engine/traffic/poisson.hpp"

#include <algorithm>
#include <limits>

namespace liaotai::traffic {
namespace {

/// A millisecond's share of what the hour that runs at `at` brings.
double rate_at(const HourlyRates& rates, const LocalTime& local, core::Instant at) {
  constexpr auto hour = static_cast<double>(core::hour);
  if (rates.size() == 1) return rates.front() / hour;
  const int place = rates.size() == hours_of_day ? local.hour_of_day(at) : local.hour_of_week(at);
  return rates[static_cast<std::size_t>(place)] / hour;
}

}  // namespace

double expected_chats(const HourlyRates& rates, const LocalTime& local, core::Instant from,
                      core::Instant until) {
  double chats = 0;
  for (core::Instant at = from; at < until;) {
    const core::Instant end = rates.size() == 1 ? until : std::min(until, local.hour_before(at) + core::hour);
    chats += rate_at(rates, local, at) * static_cast<double>(end - at);
    at = end;
  }
  return chats;
}

PoissonProcess::PoissonProcess(const HourlyRates& rates, const LocalTime& local, core::Instant from,
                               core::Instant until, Generator generator)
    : rates_(&rates),
      local_(local),
      from_(from),
      length_(static_cast<double>(until - from)),
      generator_(generator) {
  enter_hour();
}

void PoissonProcess::enter_hour() {
  const core::Instant at = from_ + static_cast<core::Instant>(now_);
  const double rate = rate_at(*rates_, local_, at);
  interval_ = rate > 0 ? 1.0 / rate : std::numeric_limits<double>::infinity();
  hour_end_ = rates_->size() == 1
                  ? length_
                  : std::min(length_, static_cast<double>(local_.hour_before(at) + core::hour - from_));
}

/// Time goes by until the draw is spent, or the span is over.
void PoissonProcess::spend_beyond_hour(double drawn) {
  double left = drawn;
  while (now_ < length_) {
    const double hour_brings = (hour_end_ - now_) / interval_;
    if (left < hour_brings) {
      now_ += left * interval_;
      return;
    }
    left -= hour_brings;
    now_ = hour_end_;
    enter_hour();
  }
}

}  // namespace liaotai::traffic

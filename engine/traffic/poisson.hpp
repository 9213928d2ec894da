#pragma once

#include <vector>

#include "engine/core/instant.hpp"
#include "engine/traffic/elementary.hpp"
#include "engine/traffic/exponential.hpp"
#include "engine/traffic/generator.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::traffic {

/// How many chats an hour brings on average: one figure for all hours, 24 by the hour of the day, or 168 by
/// the hour of the week from Sunday's first on.
using HourlyRates = std::vector<double>;

/// How many chats `rates` bring on average from `from` until `until`.
double expected_chats(const HourlyRates& rates, const LocalTime& local, core::Instant from,
                      core::Instant until);

/// The instants of a Poisson process whose rate is constant within each local hour: an exponential draw is
/// spent at the rate of the hours that it passes through.
class PoissonProcess {
 public:
  PoissonProcess(const HourlyRates& rates, const LocalTime& local, core::Instant from, core::Instant until,
                 Generator generator);

  /// The next instant, in whole milliseconds cut off. At or past `until`: there is none.
  core::Instant next() {
    const double drawn = draw_exponential(generator_);
    const double at = now_ + drawn * interval_;
    if (at < hour_end_) {
      now_ = at;
    } else {
      spend_beyond_hour(drawn);
    }
    return from_ + whole_of_small(now_);
  }

 private:
  void enter_hour();
  [[gnu::cold]] void spend_beyond_hour(double drawn);

  const HourlyRates* rates_;
  LocalTime local_;
  core::Instant from_;
  double length_;   ///< of the span, milliseconds
  double now_ = 0;  ///< since `from_`, milliseconds
  double hour_end_ = 0;
  double interval_ = 0;  ///< between two chats of the running hour on average; infinite where none comes
  Generator generator_;
};

}  // namespace liaotai::traffic

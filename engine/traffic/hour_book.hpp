#pragma once

#include <array>
#include <cstddef>

#include "engine/core/instant.hpp"
#include "engine/traffic/figures.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::traffic {

/// Keeps, hour of the day by hour of the day, how long how many waited in the buffer and were online. Told of
/// changes only.
class HourBook {
 public:
  HourBook(const LocalTime& local, core::Instant start)
      : now_(start),
        hour_end_(local.hour_before(start) + core::hour),
        hour_(static_cast<std::size_t>(local.hour_of_day(start))) {}

  void buffer_holds(core::Instant at, std::size_t chats) {
    pass_time(at);
    buffer_ = chats;
    note_peak();
  }
  void online_are(core::Instant at, std::size_t members) {
    pass_time(at);
    online_ = members;
  }
  void pass_time(core::Instant at);

  const std::array<HourFigures, hours_of_day>& hours() const { return hours_; }

 private:
  void note_peak() {
    if (buffer_ > hours_[hour_].buffer_peak) hours_[hour_].buffer_peak = buffer_;
  }

  core::Instant now_;
  core::Instant hour_end_;
  std::size_t hour_;
  std::size_t buffer_ = 0;
  std::size_t online_ = 0;
  std::array<HourFigures, hours_of_day> hours_{};
};

}  // namespace liaotai::traffic

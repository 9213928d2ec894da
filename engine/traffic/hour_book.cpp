#include "engine/traffic/hour_book.hpp"

#include <algorithm>

namespace liaotai::traffic {

void HourBook::pass_time(core::Instant at) {
  while (now_ < at) {
    const core::Instant until = std::min(at, hour_end_);
    const core::Duration passed = until - now_;
    HourFigures& hour = hours_[hour_];
    hour.length += passed;
    hour.buffer_time += static_cast<double>(buffer_) * static_cast<double>(passed);
    hour.online_time += static_cast<double>(online_) * static_cast<double>(passed);
    now_ = until;
    if (now_ == hour_end_) {
      hour_end_ += core::hour;
      hour_ = (hour_ + 1) % hours_of_day;
      note_peak();
    }
  }
}

}  // namespace liaotai::traffic

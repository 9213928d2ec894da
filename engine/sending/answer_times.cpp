#include "engine/sending/answer_times.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace liaotai::sending {

template <class Take>
void AnswerTimes::each(Take take) const {
  for (const std::uint32_t time : times_) take(core::Duration{time});
  for (const core::Duration time : long_times_) take(time);
}

void AnswerTimes::add(core::Duration time) {
  if (time <= std::numeric_limits<std::uint32_t>::max()) {
    times_.push_back(static_cast<std::uint32_t>(time));
  } else {
    long_times_.push_back(time);
  }
}

void AnswerTimes::add(const AnswerTimes& others) {
  times_.insert(times_.end(), others.times_.begin(), others.times_.end());
  long_times_.insert(long_times_.end(), others.long_times_.begin(), others.long_times_.end());
}

std::optional<ResponseTimes> AnswerTimes::in_short() const {
  std::vector<core::Duration> times;
  times.reserve(times_.size() + long_times_.size());
  each([&](core::Duration time) { times.push_back(time); });
  if (times.empty()) return std::nullopt;
  std::sort(times.begin(), times.end());
  const std::size_t count = times.size();
  const core::Duration lower = times[(count - 1) / 2];
  const core::Duration upper = times[count / 2];
  const core::Duration sum = std::accumulate(times.begin(), times.end(), core::Duration{0});
  return ResponseTimes{lower + (upper - lower) / 2, times[(count * 9 + 9) / 10 - 1], times.back(),
                       sum / static_cast<core::Duration>(count)};
}

std::vector<std::uint64_t> AnswerTimes::distribution(const std::vector<core::Duration>& bounds) const {
  std::vector<std::uint64_t> counts(bounds.size() + 1);
  each([&](core::Duration time) {
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), time);
    ++counts[static_cast<std::size_t>(bound - bounds.begin())];
  });
  return counts;
}

}  // namespace liaotai::sending

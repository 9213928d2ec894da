#pragma once

#include <vector>

namespace liaotai::traffic {

/// A mean and the interval around it that holds the true one in 95 of 100 studies.
struct Interval {
  double mean = 0;
  double low = 0;
  double high = 0;
};

/// The interval by Student's t, for one figure of each run. With one run it is that run's figure alone.
Interval confidence_interval(const std::vector<double>& figures);

/// The 97.5 % point of Student's t distribution.
double student_t(unsigned degrees_of_freedom);

}  // namespace liaotai::traffic

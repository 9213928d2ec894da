#include "engine/traffic/interval.hpp"

#include <array>
#include <cmath>

namespace liaotai::traffic {
namespace {

/// By degrees of freedom, from 1 on.
constexpr std::array student_t_table{
    12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
    2.200985,  2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963,
    2.079614,  2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272};

}  // namespace

double student_t(unsigned degrees_of_freedom) {
  if (degrees_of_freedom <= student_t_table.size()) return student_t_table[degrees_of_freedom - 1];
  // The expansion around the normal distribution's point (Abramowitz and Stegun, 26.7.5), good to six digits
  // from 31 degrees on.
  constexpr double z = 1.959964;
  const double n = degrees_of_freedom;
  const double first = (z * z * z + z) / 4;
  const double second = (5 * z * z * z * z * z + 16 * z * z * z + 3 * z) / 96;
  const double third =
      (3 * z * z * z * z * z * z * z + 19 * z * z * z * z * z + 17 * z * z * z - 15 * z) / 384;
  return z + first / n + second / (n * n) + third / (n * n * n);
}

Interval confidence_interval(const std::vector<double>& figures) {
  if (figures.empty()) return {};
  const auto count = static_cast<double>(figures.size());
  double sum = 0;
  for (const double figure : figures) sum += figure;
  const double mean = sum / count;
  if (figures.size() == 1) return {mean, mean, mean};
  double squares = 0;
  for (const double figure : figures) squares += (figure - mean) * (figure - mean);
  const double error = std::sqrt(squares / (count - 1) / count);
  const double reach = student_t(static_cast<unsigned>(figures.size() - 1)) * error;
  return {mean, mean - reach, mean + reach};
}

}  // namespace liaotai::traffic

#include "engine/sending/calendar.hpp"

namespace liaotai::sending {

std::int64_t floored(std::int64_t value, std::int64_t divisor) {
  return (value - ((value % divisor) + divisor) % divisor) / divisor;
}

Date date_of(std::int64_t days) {
  // Eras of 400 years beginning on 1 March make every leap day the last of its year.
  const std::int64_t shifted = days + 719'468;
  const std::int64_t era = floored(shifted, 146'097);
  const std::int64_t day_of_era = shifted - era * 146'097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

std::int64_t days_of(const Date& date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = floored(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year =
      (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
  return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}

int weekday_of_day(std::int64_t days) {
  // 1970-01-01 was a Thursday.
  return static_cast<int>(((days + 4) % 7 + 7) % 7);
}

std::int64_t sunday(std::int64_t year, std::int64_t month, int count) {
  const std::int64_t first = days_of({year, month, 1});
  return first + (7 - weekday_of_day(first)) % 7 + std::int64_t{7} * (count - 1);
}

std::int64_t last_sunday(std::int64_t year, std::int64_t month) {
  const std::int64_t next = month == 12 ? days_of({year + 1, 1, 1}) : days_of({year, month + 1, 1});
  return next - 1 - weekday_of_day(next - 1);
}

}  // namespace liaotai::sending

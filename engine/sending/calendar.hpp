#pragma once

#include <cstdint>

namespace liaotai::sending {

/// A date of the Gregorian calendar, which is carried on before 1582 as well.
struct Date {
  std::int64_t year;
  std::int64_t month;
  std::int64_t day;
};

/// The quotient rounded down.
std::int64_t floored(std::int64_t value, std::int64_t divisor);

/// The date of a day since 1970-01-01, and the other way round.
Date date_of(std::int64_t days);
std::int64_t days_of(const Date& date);

/// The weekday of a day since 1970-01-01, 0 being Sunday.
int weekday_of_day(std::int64_t days);

/// The day of a month's `count`th Sunday, and of its last.
std::int64_t sunday(std::int64_t year, std::int64_t month, int count);
std::int64_t last_sunday(std::int64_t year, std::int64_t month);

}  // namespace liaotai::sending

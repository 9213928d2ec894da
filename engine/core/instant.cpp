#include "engine/core/instant.hpp"

namespace liaotai::core {
namespace {

/// Reads a text from left to right; once something does not fit, `failed` stays set.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  int digits(int count) {
    int value = 0;
    for (int index = 0; index < count; ++index) {
      if (!at_digit()) {
        failed_ = true;
        return 0;
      }
      value = value * 10 + take_digit();
    }
    return value;
  }

  bool take(char expected) {
    if (rest_.empty() || rest_.front() != expected) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void expect(char expected) {
    if (!take(expected)) failed_ = true;
  }

  int milliseconds() {
    if (!at_digit()) failed_ = true;
    int value = 0;
    int place = 100;
    while (at_digit()) {
      value += take_digit() * place;
      place /= 10;
    }
    return value;
  }

  bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  bool failed() const { return failed_; }
  bool at_end() const { return rest_.empty(); }

 private:
  int take_digit() {
    const int value = rest_.front() - '0';
    rest_.remove_prefix(1);
    return value;
  }

  std::string_view rest_;
  bool failed_ = false;
};

bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in
/// March.
std::int64_t days_since_1970(int year, int month, int day_of_month) {
  const std::int64_t shifted_year = year - (month <= 2 ? 1 : 0);
  const std::int64_t era = (shifted_year >= 0 ? shifted_year : shifted_year - 399) / 400;
  const std::int64_t year_of_era = shifted_year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day_of_month - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

std::optional<Duration> take_offset(Scanner& scanner) {
  if (scanner.take('Z')) return 0;
  const bool ahead = scanner.take('+');
  if (!ahead && !scanner.take('-')) return std::nullopt;
  const int hours = scanner.digits(2);
  const int minutes = scanner.take(':') || scanner.at_digit() ? scanner.digits(2) : 0;
  if (hours > 23 || minutes > 59) return std::nullopt;
  const Duration offset = hours * hour + minutes * minute;
  return ahead ? offset : -offset;
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) {
  Scanner scanner(text);
  const int year = scanner.digits(4);
  scanner.expect('-');
  const int month = scanner.digits(2);
  scanner.expect('-');
  const int day_of_month = scanner.digits(2);
  scanner.expect('T');
  const int hours = scanner.digits(2);
  scanner.expect(':');
  const int minutes = scanner.digits(2);
  int seconds = 0;
  int milliseconds = 0;
  if (scanner.take(':')) {
    seconds = scanner.digits(2);
    if (scanner.take('.') || scanner.take(',')) milliseconds = scanner.milliseconds();
  }
  const std::optional<Duration> offset = take_offset(scanner);
  if (!offset || scanner.failed() || !scanner.at_end()) return std::nullopt;
  if (month < 1 || month > 12 || day_of_month < 1 || day_of_month > days_in_month(year, month)) {
    return std::nullopt;
  }
  if (hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  return days_since_1970(year, month, day_of_month) * day + hours * hour + minutes * minute +
         seconds * second + milliseconds - *offset;
}

}  // namespace liaotai::core

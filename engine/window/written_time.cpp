#include "engine/window/written_time.hpp"

#include <algorithm>
#include <cmath>

#include "engine/window/daily_hours.hpp"

namespace liaotai::window {
namespace {

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// Reads a text from left to right.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }
  bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  std::string_view rest() const { return rest_; }

  /// A number of at most `most` digits; nothing when there is none.
  std::optional<int> number(std::size_t most) {
    int value = 0;
    std::size_t digits = 0;
    while (at_digit() && digits < most) {
      value = value * 10 + (rest_.front() - '0');
      rest_.remove_prefix(1);
      ++digits;
    }
    return digits == 0 ? std::nullopt : std::optional(value);
  }

  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  std::optional<char> take_one_of(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) return std::nullopt;
    const char taken = rest_.front();
    rest_.remove_prefix(1);
    return taken;
  }

  void skip_spaces() {
    while (take(" ") || take("\t") || take("\u00A0") || take("\u202F") || take("\u3000")) {
    }
  }

  /// The first of `words` that comes next, in any ASCII case.
  bool take_any(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      if (word.empty() || rest_.size() < word.size()) continue;
      const bool same = std::equal(word.begin(), word.end(), rest_.begin(),
                                   [](char left, char right) { return lower(left) == lower(right); });
      if (!same) continue;
      rest_.remove_prefix(word.size());
      return true;
    }
    return false;
  }

 private:
  static char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
  }

  std::string_view rest_;
};

/// The midnight that begins `date`; nothing when there is no such day.
std::optional<core::Instant> midnight_of(const Date& date) {
  const auto digits = [](int value, std::size_t width) {
    const std::string text = std::to_string(value);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
  };
  return core::parse_instant(digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2) +
                             "T00:00Z");
}

/// 26 means 2026.
int whole_year(int year, bool two_digits) {
  return two_digits ? 2000 + year : year;
}

/// The date at the beginning of a text, and what it tells about its order.
std::optional<Date> take_date(Reader& reader, DateOrder order, WrittenTime& written) {
  const std::size_t before = reader.rest().size();
  const std::optional<int> first = reader.number(4);
  if (!first) return std::nullopt;
  const bool year_first = before - reader.rest().size() == 4;
  const bool chinese = year_first && reader.take("年");
  const std::optional<char> mark = chinese ? std::nullopt : reader.take_one_of("-/.");
  if (!chinese && !mark) return std::nullopt;
  const std::optional<int> second = reader.number(2);
  if (!second || !(chinese ? reader.take("月") : reader.take(std::string_view(&*mark, 1))))
    return std::nullopt;
  const std::size_t before_third = reader.rest().size();
  const std::optional<int> third = reader.number(year_first ? 2 : 4);
  if (!third) return std::nullopt;
  if (year_first) {
    if (chinese && !reader.take("日") && !reader.take("号") && !reader.take("號")) return std::nullopt;
    return Date{*first, *second, *third};
  }
  const bool two_digits = before_third - reader.rest().size() <= 2;
  const int year = whole_year(*third, two_digits);
  if (*first > 12) written.order = DateOrder::day_first;
  if (*second > 12) written.order = DateOrder::month_first;
  written.order_is_guessed = !written.order && *first != *second;
  const DateOrder read_as = written.order.value_or(order);
  return read_as == DateOrder::month_first ? Date{year, *first, *second} : Date{year, *second, *first};
}

/// `+08:00`, `+0800`, `+8`, `Z`, `UTC`, `GMT+8`; nothing when the text ends in anything else.
std::optional<core::Duration> take_offset(Reader& reader) {
  if (reader.take("Z") || reader.take("z")) return 0;
  const bool named = reader.take("UTC") || reader.take("GMT");
  reader.skip_spaces();
  const std::optional<char> sign = reader.take_one_of("+-");
  if (!sign) return named ? std::optional<core::Duration>(0) : std::nullopt;
  const std::optional<int> hours = reader.number(2);
  if (!hours) return std::nullopt;
  const bool marked = reader.take(":");
  const std::optional<int> minutes = reader.number(2);
  if ((marked && !minutes) || *hours > 23 || minutes.value_or(0) > 59) return std::nullopt;
  const core::Duration offset = *hours * core::hour + minutes.value_or(0) * core::minute;
  return *sign == '-' ? -offset : offset;
}

/// The time of day that comes next; nothing when what comes next is none.
std::optional<core::Duration> take_time(Reader& reader, const DayHalves& halves) {
  const auto half = [&](bool& before_noon, bool& after_noon) {
    reader.skip_spaces();
    before_noon = before_noon || reader.take_any(halves.before_noon);
    after_noon = after_noon || (!before_noon && reader.take_any(halves.after_noon));
    reader.skip_spaces();
  };
  bool before_noon = false;
  bool after_noon = false;
  half(before_noon, after_noon);
  const std::optional<int> hours = reader.number(2);
  if (!hours || !(reader.take(":") || reader.take("时") || reader.take("時") || reader.take("点"))) {
    return std::nullopt;
  }
  const std::optional<int> minutes = reader.number(2);
  if (!minutes) return std::nullopt;
  int seconds = 0;
  core::Duration fraction = 0;
  const bool minutes_named = reader.take("分");
  if ((minutes_named && reader.at_digit()) || (!minutes_named && reader.take(":"))) {
    const std::optional<int> read = reader.number(2);
    if (!read) return std::nullopt;
    seconds = *read;
    if (reader.take(".") || reader.take(",")) {
      for (core::Duration place = 100; reader.at_digit(); place /= 10) fraction += *reader.number(1) * place;
    }
    reader.take("秒");
  }
  half(before_noon, after_noon);
  const bool in_half = before_noon || after_noon;
  if (*minutes > 59 || seconds > 59 || *hours > (in_half ? 12 : 23)) {
    // 下午 15:05 says the same twice.
    if (!(after_noon && *hours <= 23 && *minutes <= 59 && seconds <= 59)) return std::nullopt;
  }
  int hour = *hours;
  if (before_noon && hour == 12) hour = 0;
  if (after_noon && hour < 12) hour += 12;
  return hour * core::hour + *minutes * core::minute + seconds * core::second + fraction;
}

std::optional<WrittenTime> read_digits(std::string_view text) {
  const auto is_digit = [](char character) { return character >= '0' && character <= '9'; };
  const auto dots = std::count(text.begin(), text.end(), '.');
  const bool whole = dots == 0 && std::all_of(text.begin(), text.end(), is_digit);
  const bool fraction =
      dots == 1 && is_digit(text.front()) &&
      std::all_of(text.begin(), text.end(), [&](char each) { return is_digit(each) || each == '.'; });
  if ((!whole && !fraction) || text.size() > 18) return std::nullopt;
  double number = 0;
  double place = 1;
  bool after_point = false;
  for (const char character : text) {
    if (character == '.') {
      after_point = true;
      continue;
    }
    number = number * 10 + (character - '0');
    if (after_point) place *= 10;
  }
  return read_time_number(number / place);
}

}  // namespace

std::optional<WrittenTime> read_time_number(double number) {
  constexpr double first_serial = 10'000;       // 1927
  constexpr double last_serial = 100'000;       // 2173
  constexpr double first_second = 100'000'000;  // 1973
  constexpr double first_millisecond = 100'000'000'000;
  constexpr double last_millisecond = 100'000'000'000'000;
  // 1899-12-30, from which spreadsheets count their days.
  constexpr core::Instant serial_zero = -25'569 * core::day;
  WrittenTime written;
  if (number >= first_serial && number < last_serial) {
    written.at = serial_zero + static_cast<core::Instant>(std::llround(number * 86'400)) * core::second;
    return written;
  }
  written.has_zone = true;
  if (number >= first_second && number < first_millisecond) {
    written.at = static_cast<core::Instant>(std::llround(number * 1000));
    return written;
  }
  if (number >= first_millisecond && number < last_millisecond) {
    written.at = static_cast<core::Instant>(std::llround(number));
    return written;
  }
  return std::nullopt;
}

std::optional<WrittenTime> read_written_time(std::string_view text, const DayHalves& halves,
                                             DateOrder order) {
  Reader reader(text);
  reader.skip_spaces();
  std::string_view trimmed = reader.rest();
  while (!trimmed.empty() && (trimmed.back() == ' ' || trimmed.back() == '\t')) trimmed.remove_suffix(1);
  if (trimmed.empty()) return std::nullopt;
  if (auto number = read_digits(trimmed)) return number;

  reader = Reader(trimmed);
  WrittenTime written;
  const std::optional<Date> date = take_date(reader, order, written);
  const std::optional<core::Instant> midnight = date ? midnight_of(*date) : std::nullopt;
  if (!midnight) return std::nullopt;
  written.at = *midnight;
  if (reader.at_end()) return written;

  reader.take("T");
  reader.take(",");
  const std::optional<core::Duration> time = take_time(reader, halves);
  if (!time) return std::nullopt;
  written.at += *time;
  if (reader.at_end()) return written;
  const std::optional<core::Duration> offset = take_offset(reader);
  if (!offset || !reader.at_end()) return std::nullopt;
  written.at -= *offset;
  written.has_zone = true;
  return written;
}

}  // namespace liaotai::window

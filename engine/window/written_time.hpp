#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::window {

/// How to read 03/04/2026.
enum class DateOrder : std::uint8_t { unknown, day_first, month_first };

/// What a cell of a table says about time.
struct WrittenTime {
  core::Instant at =
      0;  ///< an instant, or, without a zone, what a clock on the wall showed (local_clock.hpp)
  bool has_zone = false;
  /// Which of day and month stands first, as far as this one date tells.
  std::optional<DateOrder> order;
  bool order_is_guessed = false;  ///< the date has another meaning in the other order
};

/// The words for the halves of a day, in any language: 上午, 下午, am, pm.
struct DayHalves {
  std::vector<std::string> before_noon;
  std::vector<std::string> after_noon;
};

/// Reads a date and time as people and programs write them: `2026-03-20 09:05`, `2026/3/20 9:05:07`,
/// `20.03.2026 09:05`, `3/20/26 9:05 PM`, `2026年3月20日 下午3:05`, ISO 8601 with or without an offset,
/// seconds or milliseconds since 1970 as digits. A date alone is its midnight. `order` reads dates that have
/// two meanings; nothing for a text that is no time.
std::optional<WrittenTime> read_written_time(std::string_view text, const DayHalves& halves, DateOrder order);

/// Reads a number: milliseconds or seconds since 1970, or days since 1899-12-30 as spreadsheets count them,
/// which is what a clock on the wall showed. Nothing for a number that is none of them.
std::optional<WrittenTime> read_time_number(double number);

}  // namespace liaotai::window

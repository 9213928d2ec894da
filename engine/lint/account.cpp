#include "engine/lint/account.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "engine/lint/digit_run.hpp"

namespace liaotai::lint {
namespace {

using text::SymbolKind;

/// What an account is made of, told from its writing.
struct AccountName {
  std::size_t last = 0;
  std::size_t letters = 0;
  std::size_t digits = 0;
  bool has_joint = false;  // _ or @ or a hyphen within
};

/// Digits in Han characters, at least two of them, behind letters: yaya二零二三.
bool is_han_digit(const Reading& reading, std::size_t index) {
  const auto has_value = [&](std::size_t place) {
    return place < reading.size() && reading.is_kind(place, SymbolKind::han) &&
           reading.symbols()[place].digit_value != text::no_digit;
  };
  return has_value(index) && (has_value(index + 1) || (index > 0 && has_value(index - 1)));
}

AccountName account_at(const Reading& reading, std::size_t index) {
  constexpr std::size_t longest = 64;
  AccountName account;
  account.last = index;
  bool has_dot = false;
  for (std::size_t place = index; place < reading.size() && place - index < longest; ++place) {
    const bool is_last = !reading.is_latin(place + 1);
    const char32_t symbol = reading.symbol(place);
    if (reading.is_kind(place, SymbolKind::letter)) {
      ++account.letters;
    } else if (reading.is_kind(place, SymbolKind::digit) ||
               (account.letters > 0 && is_han_digit(reading, place))) {
      ++account.digits;
    } else if (symbol == U'/' && has_dot && !is_last) {
      // t.me/shop88
    } else if (symbol == U'_' || symbol == U'@' ||
               ((symbol == U'-' || symbol == U'.' || symbol == U'·') && !is_last)) {
      account.has_joint = true;
      has_dot = has_dot || symbol == U'.';
    } else {
      break;
    }
    account.last = place;
  }
  return account;
}

/// tele 300mm: figures and a unit are a measure.
bool is_measure(const Reading& reading, std::size_t first, std::size_t last) {
  constexpr std::array<std::u32string_view, 17> units{U"x",    U"mm",  U"cm", U"ml",  U"gb",  U"tb",
                                                      U"kg",   U"mah", U"hz", U"px",  U"pcs", U"ft",
                                                      U"mbps", U"km",  U"mp", U"khz", U"inch"};
  std::size_t index = first;
  while (index <= last && reading.is_kind(index, SymbolKind::digit)) ++index;
  if (index == first || index > last) return false;
  std::u32string unit;
  for (; index <= last && unit.size() < units.size(); ++index) unit += reading.symbol(index);
  return std::find(units.begin(), units.end(), unit) != units.end();
}

}  // namespace

std::optional<std::size_t> account_end(const Reading& reading, std::size_t index, bool is_named,
                                       bool is_searched) {
  bool has_colon = false;
  std::size_t start = index;
  constexpr std::size_t widest_gap = 4;
  while (start < reading.size() && start - index < widest_gap &&
         text::is_skippable(reading.symbols()[start].kind)) {
    const char32_t symbol = reading.symbol(start);
    if (symbol == U'@' || symbol == U'+') break;
    has_colon = has_colon || symbol == U':';
    ++start;
  }
  // 賴@：@petpet99
  const bool is_at_of_app = reading.symbol(start) == U'@' && reading.symbol(start + 1) == U':';
  if (is_at_of_app) return account_end(reading, start + 1, is_named, is_searched);
  if (start >= reading.size()) return std::nullopt;
  const bool is_led_in =
      reading.symbol(start) == U'+' || (looks_like_digit(reading, start) && is_digit(reading, start + 1));
  if (is_digit(reading, start) || is_led_in) {
    const std::size_t first = is_led_in ? start + 1 : start;
    constexpr std::size_t fewest_digits = 5;
    if (is_digit(reading, first)) {
      std::size_t behind = first;
      const DigitRun run = digit_run(reading, first, behind);
      if (run.digits.size() >= fewest_digits && !run.is_glued) return behind - 1;
    }
  }
  const bool has_at = reading.symbol(start) == U'@';
  const AccountName account = account_at(reading, start);
  const std::size_t size = account.letters + account.digits;
  constexpr std::size_t shortest = 3;
  if (size < shortest || is_measure(reading, start, account.last)) return std::nullopt;
  const bool is_name = account.letters > 0 && (account.digits > 0 || account.has_joint || has_at);
  if (is_name || (is_named && has_colon && account.letters > 0)) return account.last;
  constexpr std::size_t shortest_of_letters = 4;
  if (is_searched && account.letters >= shortest_of_letters) return account.last;
  constexpr std::size_t longer_than_a_word = 8;
  if (has_colon && account.letters >= longer_than_a_word) return account.last;
  return std::nullopt;
}

std::optional<std::size_t> spread_account_end(const Reading& reading, std::size_t index) {
  constexpr std::size_t widest_gap = 4;
  constexpr std::size_t longest = 128;
  constexpr std::size_t fewest = 4;
  const auto behind_gap = [&](std::size_t place) {
    const std::size_t start = place;
    while (place - start < widest_gap && place < reading.size() &&
           text::is_skippable(reading.symbols()[place].kind)) {
      ++place;
    }
    return place;
  };
  const std::size_t start = behind_gap(index);
  std::size_t last = start;
  std::size_t count = 0;
  std::size_t place = start;
  while (place - start < longest && reading.is_latin(place) && !reading.is_latin(place + 1)) {
    last = place;
    ++count;
    place = behind_gap(place + 1);
  }
  if (count < fewest) return std::nullopt;
  return last;
}

}  // namespace liaotai::lint

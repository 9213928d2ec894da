#include "engine/lint/digit_run.hpp"

#include <optional>
#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

constexpr std::size_t widest_gap = 3;

/// What may stand between the digits of one number. Marks of prices, dates, times, sums and lists may not.
bool may_part_digits(const Reading& reading, std::size_t index) {
  const text::Symbol& symbol = reading.symbols()[index];
  if (!text::is_skippable(symbol.kind)) return false;
  constexpr std::u32string_view others = U":+#=&%@$¥￥€£、|<>";
  return others.find(symbol.symbol) == std::u32string_view::npos;
}

/// The digit that a letter looks like: O, I and l, and of capitals Z, S and B.
std::optional<char> digit_like(const Reading& reading, std::size_t index) {
  if (!reading.is_kind(index, SymbolKind::letter)) return std::nullopt;
  const bool is_capital = reading.symbols()[index].folds.has(text::Fold::letter_case);
  const std::optional<char> none;
  switch (reading.symbol(index)) {
    case U'o':
      return '0';
    case U'i':
    case U'l':
      return '1';
    case U'z':
      return is_capital ? '2' : none;
    case U's':
      return is_capital ? '5' : none;
    case U'b':
      return is_capital ? '8' : none;
    default:
      return std::nullopt;
  }
}

/// One past the letters from `index` on that all look like digits; `index` when another letter touches them.
std::size_t look_alike_end(const Reading& reading, std::size_t index) {
  constexpr std::size_t most_letters = 8;
  std::size_t end = index;
  while (end - index < most_letters && digit_like(reading, end)) ++end;
  return reading.is_kind(end, SymbolKind::letter) ? index : end;
}

/// The first of the letters before `index` that all look like digits; `index` when another letter touches
/// them.
std::size_t look_alike_start(const Reading& reading, std::size_t index) {
  constexpr std::size_t most_letters = 3;
  std::size_t start = index;
  while (start > 0 && index - start < most_letters && digit_like(reading, start - 1)) --start;
  return start > 0 && reading.is_kind(start - 1, SymbolKind::letter) ? index : start;
}

/// Whether the letters from `first` to before `end` all look like zeros and a digit follows: 0937 OOO 462.
bool are_zeros_before_digit(const Reading& reading, std::size_t first, std::size_t end) {
  for (std::size_t index = first; index < end; ++index) {
    if (reading.symbol(index) != U'o') return false;
  }
  std::size_t next = end;
  while (next - end < widest_gap && next < reading.size() && may_part_digits(reading, next)) ++next;
  return is_digit(reading, next) || is_digit(reading, look_alike_end(reading, next));
}

/// 6 6 二 八 o 九: whether a zero that looks like a letter stands alone among digits that do.
bool is_lone_zero(const Reading& reading, std::size_t before, std::size_t index) {
  return !(before > 0 && is_digit(reading, before - 1)) && reading.symbol(index) == U'o' &&
         are_zeros_before_digit(reading, index, index + 1);
}

/// What stands before a group of digits.
struct Gap {
  bool has_space = false;
  bool has_slash = false;
};

/// The next digit of the run behind `index`, or the size of the reading.
std::size_t next_digit(const Reading& reading, std::size_t index, Gap& gap) {
  gap = {};
  for (std::size_t next = index + 1; next < reading.size() && next - index <= widest_gap + 1; ++next) {
    if (is_digit(reading, next)) return next;
    if (next > index + 1 && look_alike_end(reading, next) > next) {
      const std::size_t end = look_alike_end(reading, next);
      constexpr std::size_t whole_group = 3;
      const bool is_group = end - next >= whole_group &&
                            (reading.symbol(next - 1) == U'-' || are_zeros_before_digit(reading, next, end));
      const bool is_zero = end == next + 1 && is_lone_zero(reading, index, next);
      return is_digit(reading, end) || is_group || is_zero ? next : reading.size();
    }
    if (!may_part_digits(reading, next)) break;
    gap.has_space = gap.has_space || reading.is_kind(next, SymbolKind::space);
    gap.has_slash = gap.has_slash || reading.symbol(next) == U'/';
  }
  return reading.size();
}

/// A letter, or a sign of codes with a letter or digit beyond, right beside the run.
bool is_glue(const Reading& reading, std::size_t beside, std::size_t beyond) {
  if (reading.is_kind(beside, SymbolKind::letter)) return true;
  const char32_t sign = reading.symbol(beside);
  const bool joins = sign == U'-' || sign == U'_' || sign == U'/' || sign == U'=' || sign == U'.';
  return joins && reading.is_latin(beyond);
}

}  // namespace

bool looks_like_digit(const Reading& reading, std::size_t index) {
  return digit_like(reading, index).has_value();
}

DigitRun digit_run(const Reading& reading, std::size_t index, std::size_t& behind) {
  DigitRun run;
  const std::size_t start = look_alike_start(reading, index);
  std::size_t last = start;
  Gap gap;
  for (std::size_t place = start; place < reading.size();) {
    if (run.groups.empty() || place != last + 1) {
      run.groups.push_back(
          {place, place, run.digits.size(), run.digits.size(), gap.has_space, gap.has_slash});
    }
    const bool is_letter = !is_digit(reading, place);
    run.digits += is_letter ? digit_like(reading, place).value_or('0')
                            : static_cast<char>('0' + reading.symbols()[place].digit_value);
    if (is_letter) ++run.letters;
    run.groups.back().last = place;
    run.groups.back().end = run.digits.size();
    last = place;
    const bool touches = look_alike_end(reading, place + 1) > place + 1;
    place = touches ? place + 1 : next_digit(reading, place, gap);
  }
  behind = last + 1;
  run.has_plus = start > 0 && reading.symbol(start - 1) == U'+';
  const std::size_t before = start > 1 ? start - 2 : reading.size();
  run.is_glued = is_glue(reading, behind, behind + 1) ||
                 (start > 0 && !run.has_plus && is_glue(reading, start - 1, before));
  return run;
}

}  // namespace liaotai::lint

#include "engine/lint/digit_run.hpp"

#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

constexpr std::size_t widest_gap = 3;

/// What may stand between the digits of one number. Marks of prices, dates, times, sums and lists may not.
bool may_part_digits(const Reading& reading, std::size_t index) {
  const text::Symbol& symbol = reading.symbols()[index];
  if (!text::is_skippable(symbol.kind)) return false;
  constexpr std::u32string_view others = U"/:+#=&%@$¥￥€£、|<>";
  return others.find(symbol.symbol) == std::u32string_view::npos;
}

/// The next digit of the run behind `index`, or the size of the reading.
std::size_t next_digit(const Reading& reading, std::size_t index, bool& has_space) {
  has_space = false;
  for (std::size_t next = index + 1; next < reading.size() && next - index <= widest_gap + 1; ++next) {
    if (is_digit(reading, next)) return next;
    if (!may_part_digits(reading, next)) break;
    has_space = has_space || reading.is_kind(next, SymbolKind::space);
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

DigitRun digit_run(const Reading& reading, std::size_t index, std::size_t& behind) {
  DigitRun run;
  std::size_t last = index;
  bool has_space = false;
  for (std::size_t place = index; place < reading.size(); place = next_digit(reading, place, has_space)) {
    if (run.groups.empty() || place != last + 1) {
      run.groups.push_back({place, place, run.digits.size(), run.digits.size(), has_space});
    }
    run.digits += static_cast<char>('0' + reading.symbols()[place].digit_value);
    run.groups.back().last = place;
    run.groups.back().end = run.digits.size();
    last = place;
  }
  behind = last + 1;
  run.has_plus = index > 0 && reading.symbol(index - 1) == U'+';
  const std::size_t before = index > 1 ? index - 2 : reading.size();
  run.is_glued = is_glue(reading, behind, behind + 1) ||
                 (index > 0 && !run.has_plus && is_glue(reading, index - 1, before));
  return run;
}

}  // namespace liaotai::lint

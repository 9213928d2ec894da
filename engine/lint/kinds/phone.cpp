#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "engine/lint/cover.hpp"
#include "engine/lint/digit_run.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/number_shape.hpp"
#include "engine/lint/number_words.hpp"
#include "engine/lint/split_number.hpp"
#include "engine/lint/spoken_number.hpp"

namespace liaotai::lint {
namespace {

constexpr std::size_t fewest_digits = 8;
constexpr std::size_t most_digits = 15;  // ITU-T E.164, 6.1

/// Consecutive groups of a run.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::size_t size_of(const DigitRun::Group& group) {
  return group.end - group.begin;
}

int value_of(const DigitRun& run, const DigitRun::Group& group) {
  int value = 0;
  for (std::size_t place = group.begin; place < group.end; ++place)
    value = value * 10 + (run.digits[place] - '0');
  return value;
}

/// Groups of up to three digits that rise by the same step: sizes, a price list or the digits themselves (0 1
/// 2 3 4), and no number.
bool is_list(const DigitRun& run, const Window& window) {
  constexpr std::size_t fewest_items = 4;
  if (window.last - window.first + 1 < fewest_items) return false;
  int previous = 0;
  int step = 0;
  for (std::size_t index = window.first; index <= window.last; ++index) {
    const DigitRun::Group& group = run.groups[index];
    if (size_of(group) > 3) return false;
    const int value = value_of(run, group);
    if (index > window.first + 1 && value - previous != step) return false;
    step = value - previous;
    previous = value;
  }
  return step > 0;
}

/// 0912-0915, 2000-2005: from one day or year to a later one.
bool is_span_of_time(const DigitRun& run, const Window& window) {
  constexpr std::size_t digits_of_each = 4;
  if (window.last != window.first + 1) return false;
  const DigitRun::Group& from = run.groups[window.first];
  const DigitRun::Group& to = run.groups[window.last];
  if (size_of(from) != digits_of_each || size_of(to) != digits_of_each) return false;
  const int first = value_of(run, from);
  const int last = value_of(run, to);
  const auto is_day = [](int value) {
    return value / 100 >= 1 && value / 100 <= 12 && value % 100 >= 1 && value % 100 <= 31;
  };
  const auto is_year = [](int value) { return value >= 1900 && value < 2100; };
  return first < last && ((is_day(first) && is_day(last)) || (is_year(first) && is_year(last)));
}

/// Slashes part dates and sizes; a number has them only where it would have hyphens: 138/0000/1234.
bool has_odd_slashes(const DigitRun& run, const Window& window) {
  bool has_slash = false;
  for (std::size_t index = window.first + 1; index <= window.last; ++index) {
    has_slash = has_slash || run.groups[index].has_slash;
  }
  if (!has_slash) return false;
  constexpr std::size_t parts = 3;
  return window.last - window.first + 1 != parts || size_of(run.groups[window.first]) < 3 ||
         size_of(run.groups[window.first + 1]) < 3 || size_of(run.groups[window.last]) < 3;
}

/// An area code apart from the rest, without space: 02-2345-6789.
bool has_area_code(const DigitRun& run, const Window& window) {
  if (window.first == window.last || run.digits[run.groups[window.first].begin] != '0') return false;
  if (size_of(run.groups[window.first]) > 4) return false;
  for (std::size_t index = window.first + 1; index <= window.last; ++index) {
    const DigitRun::Group& group = run.groups[index];
    if (group.has_space || size_of(group) < 3) return false;
  }
  return true;
}

/// Finds the numbers in one run.
class NumberFinder {
 public:
  NumberFinder(const Judging& judging, const NumberWords& words, const DigitRun& run)
      : judging_(judging), words_(words), run_(run) {}

  /// Whether a word for a call, or one for items, orders and the like, stands beside the run.
  bool is_called() const { return words_.is_near_call(run_.groups.front().first, run_.groups.back().last); }
  bool is_counted() const { return words_.is_counted(run_.groups.front().first, run_.groups.back().last); }

  /// Whether there are any.
  bool find(Judgements& found) const {
    const std::size_t before = found.size();
    for (std::size_t first = 0; first < run_.groups.size(); ++first) {
      for (std::size_t last = widest(first); last + 1 > first; --last) {
        if (!is_number({first, last})) continue;
        std::size_t begin = run_.groups[first].first;
        if (first == 0 && run_.has_plus) --begin;
        if (is_bracketed({first, last})) --begin;
        found.push_back(over_symbols(judging_.reading, begin, run_.groups[last].last));
        first = last;
        break;
      }
    }
    return found.size() > before;
  }

 private:
  /// The last group that a number beginning with `first` can reach.
  std::size_t widest(std::size_t first) const {
    std::size_t last = first;
    while (last + 1 < run_.groups.size() &&
           run_.groups[last + 1].end - run_.groups[first].begin <= most_digits) {
      ++last;
    }
    return last;
  }

  /// Whether a round bracket opens right before the groups and closes behind one of them: (02), (0 2).
  bool is_bracketed(const Window& window) const {
    std::size_t first = run_.groups[window.first].first;
    if (window.first == 0 && run_.has_plus) --first;
    if (first == 0 || judging_.reading.symbol(first - 1) != U'(') return false;
    constexpr std::size_t longest_area_code = 4;
    std::size_t digits = 0;
    for (std::size_t group = window.first; group <= window.last && digits <= longest_area_code; ++group) {
      digits += size_of(run_.groups[group]);
      if (judging_.reading.symbol(run_.groups[group].last + 1) == U')') return true;
    }
    return false;
  }

  bool is_number(const Window& window) const {
    const std::size_t begin = run_.groups[window.first].begin;
    const std::size_t size = run_.groups[window.last].end - begin;
    if (size < fewest_digits || size > most_digits) return false;
    const bool is_parted = (window.first == 0 || run_.groups[window.first].has_space) &&
                           (window.last + 1 == run_.groups.size() || run_.groups[window.last + 1].has_space);
    if (!is_parted || is_list(run_, window) || has_odd_slashes(run_, window) ||
        is_span_of_time(run_, window)) {
      return false;
    }
    constexpr std::size_t fewest_figures = 4;
    if (run_.letters > 0 && run_.digits.size() < run_.letters + fewest_figures) return false;
    const std::size_t first = run_.groups[window.first].first;
    const std::size_t last = run_.groups[window.last].last;
    const bool is_called =
        words_.is_near_call(first, last) || is_bracketed(window) || has_area_code(run_, window);
    if (run_.is_glued && !is_called) return false;
    if (words_.is_counted(first, last)) return false;
    if (window.first == 0 && run_.has_plus) return true;
    const std::string_view digits = std::string_view(run_.digits).substr(begin, size);
    const std::size_t lone_letters = run_.groups.size() == run_.digits.size() ? 1 : 0;  // 6 6 二 八 o 九 1 四
    return fits(judging_.rule, digits, "shapes") ||
           (is_called && run_.letters <= lone_letters && fits(judging_.rule, digits, "shapesWithCalls"));
  }

  const Judging& judging_;
  const NumberWords& words_;
  const DigitRun& run_;
};

/// A run that is an item's or an order's number.
struct CountedRun {
  DigitRun run;
  std::size_t last = 0;
};

/// Whether the run is written as the counted one before it in the same sentence: 料号 0900-118-273 是左边，
/// 0900-118-274 是右边.
bool is_further_item(const Reading& reading, const std::optional<CountedRun>& counted, const DigitRun& run) {
  constexpr std::size_t furthest = 24;
  const std::size_t first = run.groups.front().first;
  if (!counted || first - counted->last > furthest || counted->run.digits.size() != run.digits.size())
    return false;
  for (std::size_t index = counted->last; index < first; ++index) {
    if (reading.symbol(index) == U'。' || reading.symbol(index) == U'\n') return false;
  }
  return std::equal(run.groups.begin(), run.groups.end(), counted->run.groups.begin(),
                    counted->run.groups.end(), [](const DigitRun::Group& one, const DigitRun::Group& other) {
                      return size_of(one) == size_of(other);
                    });
}

/// How many times the digit behind it stands there: 四个零, 4 个 0. Nothing when that is not said at `run`.
struct Repetition {
  std::size_t last = 0;
  std::string digits;
};

Repetition repetition_at(const Reading& reading, const DigitRun& run) {
  constexpr std::size_t fewest = 2;
  constexpr std::size_t most = 8;
  if (run.digits.size() != 1) return {};
  const auto times = static_cast<std::size_t>(run.digits.front() - '0');
  const std::size_t counter = next_word(reading, run.groups.front().last + 1);
  const std::size_t digit = next_word(reading, counter + 1);
  if (times < fewest || times > most || reading.symbol(counter) != U'个' || !is_digit(reading, digit) ||
      is_digit(reading, digit + 1)) {
    return {};
  }
  return {digit, std::string(times, static_cast<char>('0' + reading.symbols()[digit].digit_value))};
}

void find_spoken(const Judging& judging, const NumberWords& words, Judgements& found) {
  const auto has_shape = [&](const std::string& digits) {
    return fits(judging.rule, digits, "shapes") || fits(judging.rule, digits, "shapesWithCalls");
  };
  for (const SpokenNumber& number :
       spoken_numbers(judging.reading, judging.hits, NumberWords::zero, fewest_digits)) {
    if (words.is_counted(number.first, number.last)) continue;
    const bool is_led =
        !number.figures_before.empty() && (has_shape(number.figures_before + number.digits) ||
                                           has_shape(number.figures_before + number.other_digits));
    if (!is_led && !has_shape(number.digits) && !has_shape(number.other_digits)) continue;
    found.push_back(over_symbols(judging.reading, is_led ? number.first_figure : number.first, number.last));
  }
}

}  // namespace

void judge_phone(const Judging& judging, Judgements& found) {
  const Reading& reading = judging.reading;
  const NumberWords words(judging);
  // The 四 of 后四位 is no digit of the number.
  Cover joining;
  for (const Hit& hit : judging.hits) {
    if (hit.role == NumberWords::joints) joining.add(hit.first, hit.last);
  }
  joining.finish();
  std::vector<NumberPart> parts;
  std::optional<CountedRun> counted;
  std::size_t index = 0;
  while (index < reading.size()) {
    if (!is_digit(reading, index)) {
      ++index;
      continue;
    }
    std::size_t behind = index + 1;
    const DigitRun run = digit_run(reading, index, behind);
    const bool is_part = run.digits.size() <= most_digits &&
                         !joining.covers(static_cast<std::uint32_t>(run.groups.front().first),
                                         static_cast<std::uint32_t>(behind - 1));
    const NumberFinder finder(judging, words, run);
    const bool is_further = is_further_item(reading, counted, run) && !finder.is_called();
    if (is_further || finder.is_counted()) counted = CountedRun{run, behind - 1};
    if (!is_further && !finder.find(found) && is_part) {
      parts.push_back({run.groups.front().first, behind - 1, run.digits, run.is_glued});
      if (Repetition repeated = repetition_at(reading, run); !repeated.digits.empty()) {
        behind = repeated.last + 1;
        parts.back() = {run.groups.front().first, repeated.last, std::move(repeated.digits), false};
      }
    }
    index = behind;
  }
  for (const auto& [first, last] : joined_numbers(judging, words, parts)) {
    found.push_back(over_symbols(reading, first, last));
  }
  find_spoken(judging, words, found);
}

}  // namespace liaotai::lint

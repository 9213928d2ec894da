#include <algorithm>

#include "engine/lint/digit_run.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/number_shape.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { calls, counts, units };

constexpr std::size_t fewest_digits = 8;
constexpr std::size_t most_digits = 15;  // ITU-T E.164, 6.1

/// Consecutive groups of a run.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Groups of two or three digits that rise by the same step: sizes or a price list, and no number.
bool is_list(const DigitRun& run, const Window& window) {
  constexpr std::size_t fewest_items = 4;
  if (window.last - window.first + 1 < fewest_items) return false;
  int previous = 0;
  int step = 0;
  for (std::size_t index = window.first; index <= window.last; ++index) {
    const DigitRun::Group& group = run.groups[index];
    const std::size_t size = group.end - group.begin;
    if (size < 2 || size > 3) return false;
    int value = 0;
    for (std::size_t place = group.begin; place < group.end; ++place)
      value = value * 10 + (run.digits[place] - '0');
    if (index > window.first + 1 && value - previous != step) return false;
    step = value - previous;
    previous = value;
  }
  return step > 0;
}

/// Finds the numbers in one run.
class NumberFinder {
 public:
  NumberFinder(const Judging& judging, const DigitRun& run) : judging_(judging), run_(run) {}

  void find(Judgements& found) const {
    for (std::size_t first = 0; first < run_.groups.size(); ++first) {
      for (std::size_t last = widest(first); last + 1 > first; --last) {
        if (!is_number({first, last})) continue;
        std::size_t begin = run_.groups[first].first;
        if (first == 0 && run_.has_plus) --begin;
        found.push_back(over_symbols(judging_.reading, begin, run_.groups[last].last));
        first = last;
        break;
      }
    }
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

  bool is_number(const Window& window) const {
    const std::size_t begin = run_.groups[window.first].begin;
    const std::size_t size = run_.groups[window.last].end - begin;
    if (size < fewest_digits || size > most_digits) return false;
    const bool is_parted = (window.first == 0 || run_.groups[window.first].has_space) &&
                           (window.last + 1 == run_.groups.size() || run_.groups[window.last + 1].has_space);
    if (!is_parted || is_list(run_, window)) return false;
    const std::size_t first = run_.groups[window.first].first;
    const std::size_t last = run_.groups[window.last].last;
    const bool is_called = is_near_call(first, last);
    if (run_.is_glued && !is_called) return false;
    if (is_counted(first, last)) return false;
    if (window.first == 0 && run_.has_plus) return true;
    const std::string_view digits = std::string_view(run_.digits).substr(begin, size);
    return fits(digits, "shapes") || (is_called && fits(digits, "shapesWithCalls"));
  }

  bool fits(std::string_view digits, std::string_view table) const {
    const std::vector<std::string>& shapes = judging_.rule.list(table);
    return std::any_of(shapes.begin(), shapes.end(),
                       [&](const std::string& shape) { return has_shape(digits, shape); });
  }

  /// The hit of `role` that ended last before symbol `index`, in its clause and at most `reach` words away.
  const Hit* before(std::uint16_t role, std::size_t index, std::size_t reach) const {
    const Reading& reading = judging_.reading;
    auto behind = std::lower_bound(judging_.hits.begin(), judging_.hits.end(), index,
                                   [](const Hit& hit, std::size_t place) { return hit.last < place; });
    constexpr int looked_at = 8;
    for (int count = 0; behind != judging_.hits.begin() && count < looked_at; ++count) {
      --behind;
      if (behind->role != role) continue;
      const bool is_same = reading.clauses[behind->last] == reading.clauses[index];
      if (!is_same || index - behind->last > 4 * (reach + 1)) return nullptr;
      return words_between(reading, behind->last + 1, index) <= reach ? &*behind : nullptr;
    }
    return nullptr;
  }

  /// The first hit of `role` that begins behind symbol `index`, at most `reach` words away.
  const Hit* behind(std::uint16_t role, std::size_t index, std::size_t reach) const {
    const Reading& reading = judging_.reading;
    auto hit = std::lower_bound(judging_.hits.begin(), judging_.hits.end(), index,
                                [](const Hit& each, std::size_t place) { return each.last <= place; });
    constexpr int looked_at = 8;
    for (int count = 0; hit != judging_.hits.end() && count < looked_at; ++hit, ++count) {
      if (hit->role != role || hit->first <= index) continue;
      const bool is_same = reading.clauses[hit->first] == reading.clauses[index];
      if (!is_same || hit->first - index > 4 * (reach + 1)) return nullptr;
      return words_between(reading, index + 1, hit->first) <= reach ? &*hit : nullptr;
    }
    return nullptr;
  }

  bool is_near_call(std::size_t first, std::size_t last) const {
    constexpr std::size_t reach_before = 12;
    constexpr std::size_t reach_behind = 4;
    return before(calls, first, reach_before) != nullptr || behind(calls, last, reach_behind) != nullptr;
  }

  /// An order, a parcel, a price: a word for one stands before the number, nearer than a word for a call, or
  /// a unit stands behind it.
  bool is_counted(std::size_t first, std::size_t last) const {
    constexpr std::size_t reach_before = 12;
    const Hit* const count = before(counts, first, reach_before);
    const Hit* const call = before(calls, first, reach_before);
    if (count != nullptr && (call == nullptr || call->last <= count->last)) return true;
    const Hit* const unit = behind(units, last, 0);
    return unit != nullptr && unit->first <= last + 2;
  }

  const Judging& judging_;
  const DigitRun& run_;
};

}  // namespace

void judge_phone(const Judging& judging, Judgements& found) {
  const Reading& reading = judging.reading;
  std::size_t index = 0;
  while (index < reading.size()) {
    if (!is_digit(reading, index)) {
      ++index;
      continue;
    }
    std::size_t behind = index + 1;
    const DigitRun run = digit_run(reading, index, behind);
    NumberFinder(judging, run).find(found);
    index = behind;
  }
}

}  // namespace liaotai::lint

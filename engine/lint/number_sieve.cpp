#include "engine/lint/number_sieve.hpp"

#include <algorithm>
#include <string_view>

#include "engine/lint/number_shape.hpp"

namespace liaotai::lint {
namespace {

/// The digits of a number behind a plus sign, whatever its shape.
constexpr std::size_t fewest_behind_plus = 7;
constexpr std::size_t most_behind_plus = 15;  // ITU-T E.164, 6.1

/// The values, as bits, that one place of a shape takes: `#`, `[3-9]` or a digit.
std::uint16_t values_of(std::string_view place) {
  constexpr std::string_view digits = "0123456789";
  std::uint32_t values = 0;
  for (std::size_t value = 0; value < digits.size(); ++value) {
    if (has_shape(digits.substr(value, 1), place)) values |= 1U << value;
  }
  return static_cast<std::uint16_t>(values);
}

/// Whether a number may begin at `index`, something of a number standing before it too.
bool is_cut(const SieveWords& words, std::size_t index) {
  return !words[index].has(SieveWord::touching) ||
         words[index].has(SieveWord::look_alike) != words[index - 1].has(SieveWord::look_alike);
}

/// Whether the digits from `first` to before `end` are one group, which nothing cuts.
bool are_together(const SieveWords& words, std::size_t first, std::size_t end) {
  if (words[first].has(SieveWord::look_alike)) return false;
  for (std::size_t index = first + 1; index < end; ++index) {
    if (!words[index].has(SieveWord::touching) || words[index].has(SieveWord::look_alike)) return false;
  }
  return true;
}

/// The row without letters that look like digits where another letter touches them: `0412 it`, `to 0412`.
DigitRow without_words(const SieveWords& words, DigitRow row) {
  const auto touches = [&](std::uint32_t index) { return words[index].has(SieveWord::touching); };
  const auto is_look_alike = [&](std::uint32_t index) { return words[index].has(SieveWord::look_alike); };
  if (row.end < words.size() && touches(row.end) && words[row.end].has(SieveWord::letter)) {
    bool goes_on = true;
    while (goes_on && row.end > row.first && is_look_alike(row.end - 1)) goes_on = touches(--row.end);
  }
  if (row.first > 0 && touches(row.first) && words[row.first - std::size_t{1}].has(SieveWord::letter)) {
    bool goes_on = true;
    while (goes_on && row.first < row.end && is_look_alike(row.first)) {
      ++row.first;
      goes_on = row.first < row.end && touches(row.first);
    }
  }
  return row;
}

bool is_touched_by_letter(const SieveWords& words, std::size_t index) {
  return index > 0 && words[index].has(SieveWord::touching) && words[index - 1].has(SieveWord::letter);
}

}  // namespace

void NumberSieve::add(const packs::Rule& rule) {
  for (const std::string_view table : packs::description(rule.kind).tables) {
    for (const std::string_view written : rule.list(table)) {
      Shape shape{};
      std::size_t digits = 0;
      for (std::size_t index = 0; index < written.size() && digits < longest_shape; ++digits) {
        const std::size_t close = written[index] == '[' ? written.find(']', index) : index;
        const std::size_t size = std::min(close, written.size() - 1) + 1 - index;
        shape[digits] = values_of(written.substr(index, size));
        index += size;
      }
      shapes_[digits].push_back(shape);
      shortest_ = std::min({shortest_, digits, fewest_behind_plus});
      longest_ = std::max({longest_, digits, most_behind_plus});
    }
  }
}

bool NumberSieve::fits(const SieveWords& words, std::size_t first, std::size_t end) const {
  const std::size_t size = end - first;
  const bool is_plus = words[first].has(SieveWord::plus);
  if (is_plus && size >= fewest_behind_plus && size <= most_behind_plus) return true;
  return std::any_of(shapes_[size].begin(), shapes_[size].end(), [&](const Shape& shape) {
    for (std::size_t index = 0; index < size; ++index) {
      if (((shape[index] >> words[first + index].value()) & 1U) == 0) return false;
    }
    return true;
  });
}

bool NumberSieve::holds_number(const SieveWords& words, std::size_t first, std::size_t end) const {
  // Whoever writes so many digits apart is worth a look.
  constexpr std::size_t most_cuts = 64;
  std::array<std::size_t, most_cuts + 2> cuts{first};
  std::size_t count = 1;
  for (std::size_t index = first + 1; index < end; ++index) {
    if (is_cut(words, index)) cuts[count++] = index;
    if (count > most_cuts) return true;
  }
  cuts[count++] = end;
  for (std::size_t begin = 0; begin + 1 < count; ++begin) {
    for (std::size_t behind = begin + 1; behind < count; ++behind) {
      const std::size_t size = cuts[behind] - cuts[begin];
      if (size > longest_) break;
      if (size >= shortest_ && fits(words, cuts[begin], cuts[behind])) return true;
    }
  }
  return false;
}

bool NumberSieve::look(const SieveWords& words, std::span<const DigitRow> rows,
                       std::vector<Lone>& lone) const {
  for (const DigitRow& row : rows) {
    const auto [first, end] = without_words(words, row);
    const std::size_t size = end - first;
    if (size < shortest_) continue;
    if (!are_together(words, first, end)) {
      if (holds_number(words, first, end)) return true;
    } else if (size <= longest_ && fits(words, first, end)) {
      lone.push_back({first, end, is_touched_by_letter(words, first)});
    }
  }
  return false;
}

}  // namespace liaotai::lint

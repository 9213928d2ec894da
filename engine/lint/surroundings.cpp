#include "engine/lint/surroundings.hpp"

#include <algorithm>
#include <span>

#include "engine/lint/domain.hpp"

namespace liaotai::lint {
namespace {

/// Whether so many digits, Han ones too, follow each other that they could be an account.
bool begins_number(const SieveWord* first, const SieveWord* end) {
  constexpr std::ptrdiff_t fewest = 5;
  return end - first >= fewest &&
         std::all_of(first, first + fewest, [](SieveWord word) { return word.has_value(); });
}

/// Whether one of the `reach` words from `first` on may begin an account.
bool begins_account_within(std::size_t first, std::size_t reach, const SieveWords& words) {
  const SieveWord* const begin = words.data() + first;
  return std::any_of(begin, begin + std::min(words.size() - first, reach), [&](const SieveWord& word) {
    return word.has(SieveWord::latin) || begins_number(&word, words.data() + words.size());
  });
}

/// Whether an account could stand behind word `end`, also farther on.
bool may_lead_to_account(std::size_t end, const SieveWords& words) {
  constexpr std::size_t furthest = 24;
  if (has_account_behind(end, words)) return true;
  if (end < words.size() && words[end].has(SieveWord::behind_sign)) return true;
  const SieveWord* const begin = words.data() + end;
  return std::any_of(begin, begin + std::min(words.size() - end, furthest),
                     [](SieveWord word) { return word.has(SieveWord::latin); });
}

}  // namespace

bool stand_before(std::u32string_view symbols, std::size_t end, const SieveWords& words) {
  if (symbols.size() > end) return false;
  const std::size_t first = end - symbols.size();
  for (std::size_t index = 0; index < symbols.size(); ++index) {
    if (words[first + index].symbol() != symbols[index]) return false;
  }
  return true;
}

bool are_plain(std::size_t first, std::size_t end, std::uint8_t guesses, const SieveWords& words) {
  std::size_t count = 0;
  for (std::size_t index = first; index < end; ++index) {
    if (words[index].has(SieveWord::guess)) ++count;
    if (words[index].has(SieveWord::latin)) return false;
    if (index > first && !words[index].has(SieveWord::touching)) return false;
  }
  return count == guesses;
}

bool is_beside_digit(std::size_t first, std::size_t end, const SieveWords& words) {
  return (first > 0 && words[first - 1].has_value()) || (end < words.size() && words[end].has_value());
}

bool is_before_figure(std::size_t first, std::size_t end, const SieveWords& words) {
  return first < end && end < words.size() && words[first].has(SieveWord::latin) &&
         words[end - 1].has(SieveWord::latin) && words[end].is_figure() &&
         words[end].has(SieveWord::touching);
}

bool parts_clauses(std::size_t end, bool ends_in_sign, std::size_t first, std::size_t later_end,
                   const SieveWords& words) {
  // A mark before the word behind a sign stands before the sign as well as behind it.
  const std::size_t from = ends_in_sign ? end + 1 : end;
  const std::size_t to = first < later_end ? first + 1 : first;
  for (std::size_t index = from; index < to; ++index) {
    if (words[index].has(SieveWord::clause)) return true;
  }
  return false;
}

bool covers(std::size_t cover_first, std::size_t cover_end, std::size_t first, std::size_t end,
            bool ends_in_sign) {
  const bool begins_before = first < end ? cover_first <= first : cover_first < first;
  return begins_before && cover_end >= (ends_in_sign ? end + 1 : end);
}

bool may_end_address(std::size_t first, const SieveWords& words) {
  if (first == 0 || first >= words.size()) return false;
  const auto ends_label = [&](std::size_t place) {
    return words[place].has(SieveWord::latin) || words[place].has_value();
  };
  if (words[first].has(SieveWord::behind_sign) && ends_label(first - 1)) return true;
  const std::span<const std::u32string_view> dots = words_for_a_dot();
  return std::any_of(dots.begin(), dots.end(), [&](std::u32string_view dot) {
    return first > dot.size() && words[first - 1].symbol() == dot.back() &&
           ends_label(first - dot.size() - 1) && stand_before(dot, first, words);
  });
}

bool has_account_behind(std::size_t end, const SieveWords& words) {
  constexpr std::size_t furthest = 4;
  return begins_account_within(end, furthest, words);
}

std::optional<std::size_t> place_behind_mark(std::size_t end, const SieveWords& words) {
  constexpr std::size_t furthest_clause = 8;
  constexpr std::size_t furthest_behind_mark = 10;
  const std::size_t last = std::min(words.size(), end + furthest_clause + 1);
  for (std::size_t next = end; next < last; ++next) {
    const bool is_mark = words[next].has(SieveWord::apart) || !words[next].has(SieveWord::touching);
    if (!is_mark || (next == end && !words[next].has(SieveWord::apart))) continue;
    return begins_account_within(next, furthest_behind_mark, words) ? std::optional(next) : std::nullopt;
  }
  return std::nullopt;
}

bool is_single_without_account(std::size_t first, std::size_t end, bool ends_in_sign,
                               const SieveWords& words) {
  const std::size_t symbols = end - first + (ends_in_sign ? std::size_t{1} : 0);
  const bool is_single = symbols == 1 && (ends_in_sign || !words[first].has(SieveWord::latin));
  return is_single && !may_lead_to_account(end, words);
}

}  // namespace liaotai::lint

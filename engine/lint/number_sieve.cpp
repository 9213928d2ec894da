#include "engine/lint/number_sieve.hpp"

#include <algorithm>

#include "engine/lint/number_shape.hpp"
#include "engine/lint/sieve_table.hpp"

namespace liaotai::lint {
namespace {

/// The digits of a number behind a plus sign, whatever its shape.
constexpr std::size_t fewest_behind_plus = 7;
constexpr std::size_t most_behind_plus = 15;  // ITU-T E.164, 6.1

std::size_t digits_in(std::string_view shape) {
  std::size_t digits = 0;
  for (std::size_t index = 0; index < shape.size(); ++index, ++digits) {
    if (shape[index] == '[') index = std::min(shape.find(']', index), shape.size());
  }
  return digits;
}

bool has_value(const WordNote& note) {
  return note.value() != SieveEntry::no_value;
}

/// Whether a number may begin at `index`, something of a number standing before it too.
bool is_cut(const WordNotes& notes, std::size_t index) {
  return !notes[index].has(WordNote::touching) ||
         notes[index].has(WordNote::look_alike) != notes[index - 1].has(WordNote::look_alike);
}

}  // namespace

void NumberSieve::add(const packs::Rule& rule) {
  for (const std::string_view table : packs::description(rule.kind).tables) {
    for (const std::string& shape : rule.list(table)) {
      const std::size_t digits = std::min(digits_in(shape), longest_shape);
      shapes_[digits].push_back(shape);
      shortest_ = std::min({shortest_, digits, fewest_behind_plus});
      longest_ = std::max({longest_, digits, most_behind_plus});
    }
  }
}

bool NumberSieve::fits(const WordNotes& notes, std::size_t first, std::size_t end) const {
  const std::size_t size = end - first;
  const bool is_plus = notes[first].has(WordNote::plus);
  if (is_plus && size >= fewest_behind_plus && size <= most_behind_plus) return true;
  if (shapes_[size].empty()) return false;
  std::array<char, longest_shape> digits{};
  for (std::size_t index = 0; index < size; ++index) {
    digits[index] = static_cast<char>('0' + notes[first + index].value());
  }
  const std::string_view number(digits.data(), size);
  return std::any_of(shapes_[size].begin(), shapes_[size].end(),
                     [&](const std::string& shape) { return has_shape(number, shape); });
}

bool NumberSieve::holds_number(const WordNotes& notes, std::size_t first, std::size_t end) const {
  std::vector<std::size_t> cuts{first};
  for (std::size_t index = first + 1; index < end; ++index) {
    if (is_cut(notes, index)) cuts.push_back(index);
  }
  // Whoever writes so many digits apart is worth a look.
  constexpr std::size_t most_cuts = 64;
  if (cuts.size() > most_cuts) return true;
  cuts.push_back(end);
  for (std::size_t begin = 0; begin + 1 < cuts.size(); ++begin) {
    for (std::size_t behind = begin + 1; behind < cuts.size(); ++behind) {
      const std::size_t size = cuts[behind] - cuts[begin];
      if (size > longest_) break;
      if (size >= shortest_ && fits(notes, cuts[begin], cuts[behind])) return true;
    }
  }
  return false;
}

bool NumberSieve::holds_number(const WordNotes& notes) const {
  std::size_t index = 0;
  while (index < notes.size()) {
    if (!has_value(notes[index])) {
      ++index;
      continue;
    }
    const std::size_t first = index;
    while (index < notes.size() && has_value(notes[index])) ++index;
    if (index - first >= shortest_ && holds_number(notes, first, index)) return true;
  }
  return false;
}

}  // namespace liaotai::lint

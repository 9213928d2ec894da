#include "engine/lint/spoken_number.hpp"

#include <algorithm>

namespace liaotai::lint {
namespace {

/// A word for a digit, or one that says how often the digit behind it stands there: double, triple.
struct Word {
  std::size_t first = 0;
  std::size_t last = 0;
  char digit = '0';
  char other = '0';
  std::size_t times = 1;
};

/// The words for digits, in the order of the text. A word that lies in a longer one, or in the one before,
/// is left out; one that means two digits stands once.
std::vector<Word> words_of(std::span<const Hit> hits, std::uint16_t zero) {
  std::vector<Word> words;
  for (const Hit& hit : hits) {
    constexpr std::uint16_t digits = 10;
    constexpr std::uint16_t repeating = 2;
    if (hit.role < zero || hit.role >= zero + digits + repeating || hit.guesses > 0) continue;
    if (hit.role >= zero + digits) {
      words.push_back({hit.first, hit.last, '0', '0', hit.role - zero - digits + std::size_t{2}});
      continue;
    }
    const auto digit = static_cast<char>('0' + (hit.role - zero));
    while (!words.empty() && words.back().last >= hit.first && words.back().first > hit.first)
      words.pop_back();
    if (!words.empty() && words.back().first == hit.first && words.back().last == hit.last) {
      words.back().other = digit;
    } else if (words.empty() || words.back().last < hit.first) {
      words.push_back({hit.first, hit.last, digit, digit});
    } else if (words.back().first == hit.first && words.back().last < hit.last) {
      words.back() = {hit.first, hit.last, digit, digit};
    }
  }
  return words;
}

/// Whether only space, marks and digits in figures stand between two words; adds the digits to `number`, the
/// first of them `times` times, after which it is once.
bool joins(const Reading& reading, std::size_t begin, std::size_t end, std::size_t& times,
           SpokenNumber& number) {
  constexpr std::size_t widest = 16;
  if (end - begin > widest) return false;
  std::string figures;
  for (std::size_t index = begin; index < end; ++index) {
    if (is_digit(reading, index)) {
      figures.append(figures.empty() ? times : 1,
                     static_cast<char>('0' + reading.symbols()[index].digit_value));
    } else if (reading.is_word(index) || reading.symbol(index) == U'\n') {
      return false;
    }
  }
  number.digits += figures;
  number.other_digits += figures;
  if (!figures.empty()) times = 1;
  return true;
}

/// Whether the number is over: a comma goes on to more figures, other ends of clauses do not.
bool ends_figures(const Reading& reading, std::size_t index) {
  if (!reading.is_kind(index, text::SymbolKind::clause_end)) return false;
  if (reading.symbol(index) != U',') return true;
  std::size_t next = index + 1;
  while (reading.is_kind(next, text::SymbolKind::space)) ++next;
  return !is_digit(reading, next);
}

/// Adds the figures that go on where the words end: nol delapan satu dua 3456 7893.
void add_figures_behind(const Reading& reading, SpokenNumber& number) {
  constexpr std::size_t widest = 16;
  for (std::size_t index = number.last + 1; index < reading.size() && index - number.last <= widest;
       ++index) {
    if (is_digit(reading, index)) {
      const auto digit = static_cast<char>('0' + reading.symbols()[index].digit_value);
      number.digits += digit;
      number.other_digits += digit;
      number.last = index;
    } else if (reading.is_word(index) || ends_figures(reading, index)) {
      break;
    }
  }
}

/// Notes the figures that lead on to the first word, if no letter touches them: 0812 nol nol, 09 không không.
void note_figures_before(const Reading& reading, SpokenNumber& number) {
  constexpr std::size_t widest = 16;
  std::string figures;
  std::size_t first = number.first;
  std::size_t index = number.first;
  for (; index > 0 && number.first - index < widest; --index) {
    const std::size_t before = index - 1;
    const bool is_end = reading.is_word(before) || reading.symbol(before) == U'\n' ||
                        reading.is_kind(before, text::SymbolKind::clause_end);
    const bool is_in_number = is_digit(reading, before);
    if (!is_in_number && is_end) break;
    if (!is_in_number) continue;
    figures.insert(figures.begin(), static_cast<char>('0' + reading.symbols()[before].digit_value));
    first = before;
  }
  if (first > 0 && first == index && reading.is_kind(first - 1, text::SymbolKind::letter)) return;
  const bool has_plus = !figures.empty() && first > 0 && reading.symbol(first - 1) == U'+';
  number.first_figure = has_plus ? first - 1 : first;
  number.figures_before = figures;
}

}  // namespace

std::vector<SpokenNumber> spoken_numbers(const Reading& reading, std::span<const Hit> hits,
                                         std::uint16_t zero, std::size_t fewest) {
  std::vector<SpokenNumber> numbers;
  SpokenNumber number;
  std::size_t times = 1;
  std::size_t last = 0;  // of the word before, one that repeats too
  bool is_open = false;
  const auto close = [&] {
    if (!number.digits.empty()) {
      add_figures_behind(reading, number);
      note_figures_before(reading, number);
    }
    if (number.digits.size() + number.figures_before.size() >= fewest) numbers.push_back(number);
    number = {};
    is_open = false;
    times = 1;
  };
  for (const Word& word : words_of(hits, zero)) {
    if (is_open && !joins(reading, last + 1, word.first, times, number)) close();
    if (!is_open) number.first = word.first;
    is_open = true;
    last = word.last;
    if (word.times > 1) {
      times = word.times;
      continue;
    }
    number.digits.append(times, word.digit);
    number.other_digits.append(times, word.other);
    number.last = word.last;
    times = 1;
  }
  close();
  return numbers;
}

}  // namespace liaotai::lint

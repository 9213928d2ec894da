#include "engine/lint/disguise.hpp"

#include <string_view>

namespace liaotai::lint {
namespace {

using text::Symbol;
using text::SymbolKind;

/// What stands between the symbols of a candidate.
struct Gaps {
  std::size_t symbols = 0;  // of the phrase
  std::size_t gaps = 0;     // pairs with something between
  std::size_t parting = 0;  // pairs parted by space or a mark of a list, where the phrase has no new word
  std::size_t widest = 0;   // symbols in the widest gap
};

/// Whether the mark parts the items of a list rather than the letters of a disguised word: a bar between
/// letters is one of them (L|NE).
bool parts_items(const Reading& reading, std::size_t index) {
  if (reading.is_kind(index, SymbolKind::space)) return true;
  const char32_t symbol = reading.symbol(index);
  if (symbol == U'|' && index > 0 && reading.is_kind(index - 1, SymbolKind::letter)) {
    return !reading.is_kind(index + 1, SymbolKind::letter);
  }
  constexpr std::u32string_view marks = U"/|、:+()【】[]「」“”\"《》&";
  return marks.find(symbol) != std::u32string_view::npos;
}

Gaps gaps_of(const Reading& reading, const Candidate& candidate) {
  Gaps gaps;
  std::size_t width = 0;
  bool is_parting = false;
  for (std::size_t index = candidate.first; index <= candidate.last; ++index) {
    const Symbol& symbol = reading.symbols()[index];
    if (symbol.kind == SymbolKind::clause_end) {  // the phrase's own
      width = 0;
      is_parting = false;
      continue;
    }
    if (!text::is_word(symbol.kind)) {
      ++width;
      is_parting = is_parting || parts_items(reading, index);
      continue;
    }
    const bool starts_word = gaps.symbols < 64 && ((candidate.word_starts >> gaps.symbols) & 1U) != 0;
    if (width > 0 && gaps.symbols > 0) {
      ++gaps.gaps;
      if (is_parting && !starts_word) ++gaps.parting;
      if (width > gaps.widest) gaps.widest = width;
    }
    width = 0;
    is_parting = false;
    ++gaps.symbols;
  }
  return gaps;
}

bool has_latin_letter(const Reading& reading, std::size_t index) {
  return reading.is_kind(index, SymbolKind::letter);
}

/// Whether the candidate is one of at least three whole words that hyphens join, and holds none of them:
/// one-three-eight says three words, T-shirt one.
bool is_in_hyphened_list(const Reading& reading, const Candidate& candidate) {
  constexpr std::size_t longest_list = 96;
  constexpr std::size_t shortest_word = 2;
  constexpr std::size_t fewest_words = 3;
  const auto is_part = [&](std::size_t index) {
    return has_latin_letter(reading, index) || reading.symbol(index) == U'-';
  };
  for (std::size_t index = candidate.first; index <= candidate.last; ++index) {
    if (!has_latin_letter(reading, index)) return false;
  }
  std::size_t first = candidate.first;
  while (first > 0 && candidate.first - first < longest_list && is_part(first - 1)) --first;
  std::size_t words = 0;
  std::size_t letters = 0;
  for (std::size_t index = first; index <= candidate.last + longest_list; ++index) {
    if (has_latin_letter(reading, index)) {
      ++letters;
      continue;
    }
    if (letters < shortest_word) return false;
    ++words;
    letters = 0;
    if (reading.symbol(index) != U'-') break;
  }
  return words >= fewest_words && !has_latin_letter(reading, candidate.last + 1);
}

/// Whether the candidate begins and ends where words of its script do.
bool stands_alone(const Reading& reading, const Candidate& candidate) {
  const std::size_t first = candidate.first;
  const bool begins_code = candidate.is_latin && reading.is_kind(first, SymbolKind::digit);
  if ((has_latin_letter(reading, first) || begins_code) && first > 0) {
    if (reading.is_latin(first - 1)) return false;
    constexpr std::u32string_view joints = U"-'_";
    const bool is_joined = joints.find(reading.symbol(first - 1)) != std::u32string_view::npos;
    if (is_joined && first > 1 && reading.is_latin(first - 2)) return is_in_hyphened_list(reading, candidate);
  }
  return !(has_latin_letter(reading, candidate.last) && has_latin_letter(reading, candidate.last + 1));
}

/// Nothing of a word stands directly before, or nothing directly behind.
bool is_open_on_a_side(const Reading& reading, const Candidate& candidate) {
  return candidate.first == 0 || !reading.is_word(candidate.first - 1) ||
         !reading.is_word(candidate.last + 1);
}

}  // namespace

bool is_plausible(const Reading& reading, const Candidate& candidate) {
  if (!stands_alone(reading, candidate)) return false;
  if (candidate.first == candidate.last) return true;
  const Gaps gaps = gaps_of(reading, candidate);
  constexpr std::size_t widest_disguise = 4;
  if (gaps.widest > widest_disguise) return false;
  if (gaps.parting == 0) return true;
  const bool is_spread = gaps.gaps + 1 == gaps.symbols;
  // w e i xin: nobody parts a word of several letters twice and more who does not hide it.
  constexpr std::size_t fewest_letters = 5;
  const bool is_unevenly_spread =
      gaps.symbols >= fewest_letters && gaps.gaps > 1 && gaps.widest == 1 && 2 * gaps.gaps >= gaps.symbols;
  if (candidate.is_latin) return is_spread || is_unevenly_spread;
  if (candidate.is_sure) return true;
  constexpr std::size_t too_short_to_be_sure = 2;
  if (gaps.symbols <= too_short_to_be_sure && !is_spread) return false;
  // 國 家 級好茶: nobody parts every one of three characters that are not meant to be read together.
  return (is_spread && gaps.symbols > too_short_to_be_sure) || is_open_on_a_side(reading, candidate);
}

}  // namespace liaotai::lint

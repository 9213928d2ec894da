#include "engine/lint/address_path.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

bool is_address_sign(char32_t symbol) {
  constexpr std::u32string_view signs = U"-._~:/?#@!$&'*+=%\\";
  return signs.find(symbol) != std::u32string_view::npos;
}

/// One past a slash that begins at `index`, written as a sign or said as a word of its own; `index` when
/// there is none.
std::size_t slash_end(const Reading& reading, std::size_t index) {
  if (is_slash(reading.symbol(index))) return index + 1;
  // As they are read: without the accents of Latin letters, 线 as 现.
  constexpr std::array<std::u32string_view, 12> words{U"slash",     U"斜现", U"反斜杠",       U"斜杠",
                                                      U"斜线",      U"斜槓", U"garis miring", U"xuyet",
                                                      U"gach cheo", U"xec",  U"ทับ",           U"สแลช"};
  for (const std::u32string_view word : words) {
    std::size_t length = 0;
    while (length < word.size() && reading.symbol(index + length) == word[length]) ++length;
    if (length == word.size()) return index + length;
  }
  return index;
}

}  // namespace

bool is_slash(char32_t symbol) {
  return symbol == U'/' || symbol == U'\\';
}

std::size_t run_end(const Reading& reading, std::size_t index, bool is_spaced) {
  std::size_t end = index;
  const auto runs_on = [&](std::size_t place) {
    if (reading.is_latin(place) || is_address_sign(reading.symbol(place))) return true;
    if (!is_spaced || !reading.is_kind(place, SymbolKind::space) || place == index) return false;
    return is_address_sign(reading.symbol(place - 1)) || is_address_sign(reading.symbol(place + 1));
  };
  while (end < reading.size() && runs_on(end)) ++end;
  constexpr std::u32string_view closing = U" .:!?'*~-";
  while (end > index && closing.find(reading.symbol(end - 1)) != std::u32string_view::npos) --end;
  return end - 1;
}

std::size_t with_path(const Reading& reading, std::size_t last) {
  constexpr std::u32string_view openers = U"/?#:";
  if (openers.find(reading.symbol(last + 1)) == std::u32string_view::npos) return last;
  if (last + 1 >= reading.size()) return last;
  return std::max(last, run_end(reading, last + 1));
}

std::size_t with_parted_path(const Reading& reading, std::size_t last) {
  const std::size_t end = with_path(reading, last);
  constexpr std::size_t shortest_code = 4;
  if (!is_slash(reading.symbol(end + 1)) && !is_slash(reading.symbol(end))) return end;
  std::size_t index = is_slash(reading.symbol(end)) ? end + 1 : end + 2;
  if (!reading.is_kind(index, SymbolKind::space)) return end;
  ++index;
  bool has_letter = false;
  bool has_digit = false;
  std::size_t behind = index;
  for (; reading.is_latin(behind); ++behind) {
    has_letter = has_letter || reading.is_kind(behind, SymbolKind::letter);
    has_digit = has_digit || reading.is_kind(behind, SymbolKind::digit);
  }
  return has_letter && has_digit && behind - index >= shortest_code ? behind - 1 : end;
}

std::size_t with_loose_path(const Reading& reading, std::size_t last) {
  const auto skip_space = [&](std::size_t index) {
    while (reading.is_kind(index, SymbolKind::space)) ++index;
    return index;
  };
  constexpr int most_parts = 6;
  constexpr std::size_t widest_slash = 20;  // with the space around it
  std::size_t end = with_path(reading, last);
  for (int part = 0; part < most_parts; ++part) {
    const std::size_t slash = skip_space(end + 1);
    const std::size_t behind = slash_end(reading, slash);
    const std::size_t next = skip_space(behind);
    if (behind == slash || next - end > widest_slash || !reading.is_latin(next)) break;
    end = run_end(reading, next);
  }
  return end;
}

}  // namespace liaotai::lint

#include "engine/text/neighbours.hpp"

#include <cstddef>

namespace liaotai::text {
namespace {

using Symbols = std::vector<Symbol>;

bool is_word_at(const Symbols& symbols, std::size_t index) {
  return index < symbols.size() && is_word(symbols[index].kind);
}

bool is_ascii_at(const Symbols& symbols, std::size_t index) {
  return index < symbols.size() &&
         (symbols[index].kind == SymbolKind::letter || symbols[index].kind == SymbolKind::digit);
}

// Whether a run of exactly one word symbol comes next, spaces left aside.
bool one_symbol_follows(const Symbols& symbols, std::size_t index) {
  std::size_t next = index + 1;
  while (next < symbols.size() && symbols[next].kind == SymbolKind::space) ++next;
  return is_word_at(symbols, next) && !is_word_at(symbols, next + 1);
}

bool ends_sentence(const Symbols& symbols, std::size_t index) {
  if (index + 1 >= symbols.size()) return true;
  const SymbolKind next = symbols[index + 1].kind;
  return next == SymbolKind::space || next == SymbolKind::clause_end;
}

bool is_within_address(const Symbols& symbols, std::size_t index) {
  return index > 0 && is_ascii_at(symbols, index - 1) && is_ascii_at(symbols, index + 1);
}

bool is_within_word(const Symbols& symbols, std::size_t index) {
  return is_within_address(symbols, index) && symbols[index - 1].kind == SymbolKind::letter &&
         symbols[index + 1].kind == SymbolKind::letter;
}

bool is_within_number(const Symbols& symbols, std::size_t index) {
  return is_within_address(symbols, index) && symbols[index - 1].kind == SymbolKind::digit &&
         symbols[index + 1].kind == SymbolKind::digit;
}

// No. 1: the mark of an abbreviation, a number behind its space.
bool shortens_number(const Symbols& symbols, std::size_t index) {
  constexpr std::size_t letters = 2;
  if (index < letters || symbols[index].symbol != U'.' || index + 2 >= symbols.size()) return false;
  if (symbols[index - 1].symbol != U'o' || symbols[index - 2].symbol != U'n') return false;
  if (index > letters && is_word(symbols[index - 3].kind)) return false;
  return symbols[index + 1].kind == SymbolKind::space && symbols[index + 2].kind == SymbolKind::digit;
}

// Whether a dot stands at `index` with space on both sides.
bool is_spaced_dot(const Symbols& symbols, std::size_t index) {
  return index > 0 && index + 1 < symbols.size() && symbols[index].symbol == U'.' &&
         symbols[index - 1].kind == SymbolKind::space && symbols[index + 1].kind == SymbolKind::space;
}

// shop . co . id: the second of two such dots about a short label ends no sentence.
bool is_second_dot(const Symbols& symbols, std::size_t index) {
  constexpr std::size_t longest_label = 4;
  if (!is_spaced_dot(symbols, index)) return false;
  std::size_t start = index - 1;
  while (start > 0 && index - start <= longest_label && symbols[start - 1].kind == SymbolKind::letter)
    --start;
  return start < index - 1 && start > 1 && is_spaced_dot(symbols, start - 2);
}

SymbolKind mark_kind(const Symbols& symbols, std::size_t index, std::size_t run_before) {
  const Symbol& mark = symbols[index];
  const bool is_wide = mark.folds.has(Fold::width);
  const bool is_within =
      !ends_sentence(symbols, index) || shortens_number(symbols, index) || is_second_dot(symbols, index);
  if (mark.symbol == U'.' && is_within) return SymbolKind::sign;
  if (run_before == 1 && one_symbol_follows(symbols, index)) return SymbolKind::filler;
  if (mark.symbol == U'?' && !is_wide && is_within_address(symbols, index)) return SymbolKind::sign;
  if (mark.symbol == U'!' && is_within_word(symbols, index)) return SymbolKind::sign;
  if (mark.symbol == U',' && !is_wide && is_within_number(symbols, index)) return SymbolKind::filler;
  return SymbolKind::clause_end;
}

bool is_lettered(const Symbol& symbol) {
  return symbol.kind == SymbolKind::letter || symbol.kind == SymbolKind::other_letter;
}

// An unbroken run of letters, from `first` to before `end`.
void settle_script(Symbols& symbols, std::size_t first, std::size_t end) {
  bool has_latin = false;
  bool has_native = false;
  bool has_look_alike = false;
  for (std::size_t index = first; index < end; ++index) {
    const Symbol& symbol = symbols[index];
    const bool looks_alike = symbol.folds.has(Fold::confusable);
    has_look_alike |= looks_alike;
    has_native |= symbol.kind == SymbolKind::other_letter;
    has_latin |= symbol.kind == SymbolKind::letter && !looks_alike;
  }
  if (!has_native || has_latin) return;
  for (std::size_t index = first; index < end && has_look_alike; ++index) {
    Symbol& symbol = symbols[index];
    symbol.symbol = symbol.plain;
    symbol.kind = SymbolKind::other_letter;
    symbol.folds = symbol.folds.without(Fold::confusable) | FoldSet(Fold::native_script);
  }
}

char32_t letter_like(char32_t digit) {
  switch (digit) {
    case U'0':
      return U'o';
    case U'1':
      return U'i';
    case U'3':
      return U'e';
    case U'4':
      return U'a';
    case U'5':
      return U's';
    case U'7':
      return U't';
    case U'8':
      return U'b';
    default:
      return 0;
  }
}

constexpr std::size_t most_digits_in_word = 2;

// Whether the unbroken word before `index` already holds a digit read as a letter.
bool holds_leet(const Symbols& symbols, std::size_t index) {
  constexpr std::size_t longest_word = 16;
  for (std::size_t place = index; place > 0 && index - place < longest_word; --place) {
    const Symbol& symbol = symbols[place - 1];
    if (symbol.folds.has(Fold::leet)) return true;
    // L!n3: a sign among its letters says the same.
    if (symbol.symbol == U'!' && is_within_word(symbols, place - 1)) return true;
    if (symbol.kind != SymbolKind::letter) return false;
  }
  return false;
}

// One or two digits from `first` on, letters right before and behind; or one that ends a word which holds
// such digits already: m0m0.
void settle_digits(Symbols& symbols, std::size_t first) {
  if (first == 0 || symbols[first - 1].kind != SymbolKind::letter) return;
  std::size_t end = first;
  while (end < symbols.size() && symbols[end].kind == SymbolKind::digit) {
    if (end - first == most_digits_in_word || letter_like(symbols[end].plain) == 0) return;
    ++end;
  }
  const bool ends_word = end == symbols.size() || symbols[end].kind != SymbolKind::letter;
  if (ends_word && (end - first > 1 || !holds_leet(symbols, first))) return;
  for (std::size_t index = first; index < end; ++index) {
    symbols[index].symbol = letter_like(symbols[index].plain);
    symbols[index].folds |= Fold::leet;
  }
}

// The place of the symbol next to `index` over a gap of a sign or two, if it stands alone as well; else
// `index`.
std::size_t lone_neighbour(const Symbols& symbols, std::size_t index, bool is_behind) {
  constexpr std::size_t widest_gap = 2;
  std::size_t place = index;
  for (std::size_t gap = 0; gap <= widest_gap; ++gap) {
    if (is_behind ? place + 1 >= symbols.size() : place == 0) return index;
    place = is_behind ? place + 1 : place - 1;
    if (!is_word_at(symbols, place)) {
      if (symbols[place].kind == SymbolKind::clause_end) return index;
      continue;
    }
    const bool is_alone = gap > 0 && !is_word_at(symbols, is_behind ? place + 1 : place - 1);
    return is_alone ? place : index;
  }
  return index;
}

// w h a t s 4 p p: a digit that stands alone among letters that stand alone, at least three of them.
void settle_lone_digit(Symbols& symbols, std::size_t index) {
  if (letter_like(symbols[index].plain) == 0) return;
  const auto letter_beside = [&](std::size_t place, bool is_behind) {
    const std::size_t next = lone_neighbour(symbols, place, is_behind);
    return next != place && symbols[next].kind == SymbolKind::letter ? next : place;
  };
  const std::size_t before = letter_beside(index, false);
  const std::size_t behind = letter_beside(index, true);
  if (before == index || behind == index) return;
  if (letter_beside(before, false) == before && letter_beside(behind, true) == behind) return;
  symbols[index].symbol = letter_like(symbols[index].plain);
  symbols[index].folds |= Fold::leet;
}

}  // namespace

void read_marks(Symbols& symbols) {
  std::size_t run = 0;         // word symbols in the unbroken run before here
  std::size_t run_before = 0;  // the same, with the spaces after it left aside
  for (std::size_t index = 0; index < symbols.size(); ++index) {
    Symbol& symbol = symbols[index];
    if (is_word(symbol.kind)) {
      run_before = ++run;
      continue;
    }
    run = 0;
    if (symbol.kind == SymbolKind::space) continue;
    const bool may_end = symbol.kind == SymbolKind::clause_end || symbol.symbol == U'.';
    if (may_end) symbol.kind = mark_kind(symbols, index, run_before);
    run_before = 0;
  }
}

void read_words(Symbols& symbols) {
  std::size_t index = 0;
  while (index < symbols.size()) {
    const std::size_t first = index;
    while (index < symbols.size() && is_lettered(symbols[index])) ++index;
    if (index > first) settle_script(symbols, first, index);
    while (index < symbols.size() && !is_lettered(symbols[index])) ++index;
  }
  for (std::size_t here = 1; here < symbols.size(); ++here) {
    const bool starts_digits =
        symbols[here].kind == SymbolKind::digit && symbols[here - 1].kind != SymbolKind::digit;
    if (!starts_digits) continue;
    if (is_word_at(symbols, here - 1) || is_word_at(symbols, here + 1)) {
      settle_digits(symbols, here);
    } else {
      settle_lone_digit(symbols, here);
    }
  }
}

void note_what_stands_between(Symbols& symbols) {
  bool has_word = false;
  FoldSet between;
  for (Symbol& symbol : symbols) {
    if (is_word(symbol.kind)) {
      if (has_word) symbol.folds |= between;
      has_word = true;
      between = {};
    } else if (symbol.kind == SymbolKind::clause_end) {
      has_word = false;
    } else {
      between |= symbol.kind == SymbolKind::space ? Fold::space_before : Fold::filler_before;
    }
  }
}

}  // namespace liaotai::text

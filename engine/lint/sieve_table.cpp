#include "engine/lint/sieve_table.hpp"

#include <utility>

#include "engine/lint/kinds/share_code.hpp"
#include "engine/text/spelling.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

namespace tables = text::tables;
using text::Fold;
using text::FoldSet;
using text::SymbolKind;

/// The digit that a letter looks like, as `digit_run` takes it.
std::uint32_t value_of_letter(char32_t symbol, bool is_capital) {
  switch (symbol) {
    case U'o':
      return 0;
    case U'i':
    case U'l':
      return 1;
    case U'z':
      return is_capital ? 2 : SieveWord::no_value;
    case U's':
      return is_capital ? 5 : SieveWord::no_value;
    case U'b':
      return is_capital ? 8 : SieveWord::no_value;
    default:
      return SieveWord::no_value;
  }
}

SieveEntry rare_entry(SieveEntry::Flag flag) {
  return SieveEntry(SieveEntry::rare | flag);
}

SieveEntry word_entry(const tables::CharacterClass& known, char32_t character, char32_t symbol) {
  // What Bopomofo stands for depends on the phrases.
  if (symbol >= SieveWord::symbols_end || text::Spelling::is_bopomofo(symbol))
    return rare_entry(SieveEntry::unsettled);
  std::uint32_t bits = symbol | SieveEntry::word;
  std::uint32_t value = known.digit_value == text::no_digit ? SieveWord::no_value : known.digit_value;
  const bool is_letter = known.kind == SymbolKind::letter;
  if (is_letter || known.kind == SymbolKind::digit) bits |= SieveWord::latin;
  if (is_letter) bits |= SieveWord::letter;
  const bool is_capital = FoldSet::from_bits(known.folds).has(Fold::letter_case);
  if (is_letter && value_of_letter(symbol, is_capital) != SieveWord::no_value) {
    bits |= SieveWord::look_alike;
    value = value_of_letter(symbol, is_capital);
  }
  if (known.has_plain) bits |= SieveWord::guess;
  const bool is_shown = FoldSet::from_bits(known.folds).has(Fold::shape) && text::is_picture(character);
  if (is_shown) bits |= SieveEntry::picture;
  if ((bits & SieveWord::latin) == 0 && value == SieveWord::no_value && !is_shown) bits |= SieveEntry::plain;
  return SieveEntry(bits | value << SieveWord::value_shift);
}

/// Not so the marks that stand within words and numbers as well.
bool surely_ends_clause(const tables::CharacterClass& known, char32_t symbol) {
  if (known.kind != SymbolKind::clause_end || symbol == U'.' || symbol == U'!') return false;
  const bool stands_within_words = symbol == U',' || symbol == U'?';
  return !stands_within_words || FoldSet::from_bits(known.folds).has(Fold::width);
}

SieveEntry sign_entry(const tables::CharacterClass& known, char32_t symbol) {
  std::uint32_t bits = symbol < SieveWord::symbols_end ? symbol : 0;
  if (known.kind == SymbolKind::space) bits |= SieveEntry::space;
  if (symbol == U'+') bits |= SieveEntry::plus;
  if (symbol == U'@') bits |= SieveEntry::rare | SieveEntry::at_sign;
  if (may_delimit_code(symbol)) bits |= SieveEntry::delimiter;
  if (surely_ends_clause(known, symbol)) bits |= SieveEntry::clause_end;
  return SieveEntry(bits);
}

SieveEntry entry(const tables::CharacterClass& known, char32_t character, char32_t symbol) {
  // Whether a letter that looks Latin is one depends on its whole word.
  if (FoldSet::from_bits(known.folds).has(Fold::confusable)) return rare_entry(SieveEntry::unsettled);
  return text::is_word(known.kind) ? word_entry(known, character, symbol) : sign_entry(known, symbol);
}

SieveEntry entry_of(char32_t character) {
  if (character >= 0xD800 && character <= 0xDFFF) return rare_entry(SieveEntry::broken);
  const tables::CharacterClass& known = tables::class_of(character);
  // Beside a digit it is a zero.
  if (character == U'○') return rare_entry(SieveEntry::unsettled);
  switch (known.treatment) {
    case tables::Treatment::symbol:
      break;
    case tables::Treatment::regional_indicator:  // half of a flag, or a letter
      return rare_entry(SieveEntry::unsettled);
    default:
      return rare_entry(SieveEntry::silent);
  }
  const std::uint16_t target = tables::target_of(character);
  if (target >= tables::first_expansion && target <= tables::last_expansion) {
    return rare_entry(SieveEntry::expands);
  }
  return entry(known, character, target == 0 ? character : target);
}

/// Without marks; made when they are first asked for.
const std::vector<SieveEntry>& plain_entries() {
  static const std::vector<SieveEntry> entries = [] {
    std::vector<SieveEntry> made;
    made.reserve(SieveTable::size);
    for (char32_t character = 0; character < SieveTable::size; ++character) {
      made.push_back(entry_of(character));
    }
    return made;
  }();
  return entries;
}

}  // namespace

SieveTable::SieveTable(std::vector<std::uint32_t> marks)
    : marks_(std::move(marks)), entries_(plain_entries()) {
  for (SieveEntry& each : entries_) {
    if (each.has(SieveEntry::word)) each = each.with(marks_[each.symbol()]);
  }
}

SieveEntry SieveTable::of_symbol(char32_t symbol) const {
  const SieveEntry plain = entry(tables::class_of(symbol), symbol, symbol);
  return plain.has(SieveEntry::word) ? plain.with(marks_[plain.symbol()]) : plain;
}

char32_t symbol_of_sign(char32_t character) {
  const std::uint16_t target = tables::target_of(character);
  return target == 0 ? character : target;
}

}  // namespace liaotai::lint

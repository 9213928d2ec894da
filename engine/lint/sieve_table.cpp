#include "engine/lint/sieve_table.hpp"

#include "engine/lint/kinds/share_code.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

namespace tables = text::tables;
using text::Fold;
using text::FoldSet;
using text::SymbolKind;

constexpr std::uint32_t most_letters = 0xFFFF;

/// The digit that a letter looks like, as `digit_run` takes it.
std::uint32_t value_of_letter(char32_t symbol) {
  switch (symbol) {
    case U'o':
      return 0;
    case U'i':
    case U'l':
      return 1;
    default:
      return SieveEntry::no_value;
  }
}

SieveEntry entry(const text::PhraseMachine& machine, const tables::CharacterClass& known, char32_t symbol) {
  std::uint32_t bits = machine.letter_of(symbol);
  if (bits > most_letters) bits = SieveEntry::unsettled;
  std::uint32_t value = known.digit_value == text::no_digit ? SieveEntry::no_value : known.digit_value;
  if (text::is_word(known.kind)) bits |= SieveEntry::word;
  if (known.kind == SymbolKind::letter || known.kind == SymbolKind::digit) bits |= SieveEntry::latin;
  if (known.kind == SymbolKind::letter) bits |= SieveEntry::letter;
  if (known.kind == SymbolKind::letter && value_of_letter(symbol) != SieveEntry::no_value) {
    bits |= SieveEntry::look_alike;
    value = value_of_letter(symbol);
  }
  if (known.kind == SymbolKind::space) bits |= SieveEntry::space;
  if (symbol == U'+') bits |= SieveEntry::plus;
  if (known.has_plain) bits |= SieveEntry::guess;
  // Whether a letter that looks Latin is one depends on its whole word.
  if (FoldSet::from_bits(known.folds).has(Fold::confusable)) bits |= SieveEntry::unsettled;
  if (may_delimit_code(symbol)) bits |= SieveEntry::delimiter;
  return SieveEntry(bits | value << 28U);
}

SieveEntry entry_of(const text::PhraseMachine& machine, char32_t character) {
  const tables::CharacterClass& known = tables::class_of(character);
  switch (known.treatment) {
    case tables::Treatment::symbol:
      break;
    case tables::Treatment::regional_indicator:  // half of a flag, or a letter
      return SieveEntry(SieveEntry::unsettled);
    default:
      return SieveEntry(SieveEntry::silent);
  }
  const std::uint16_t target = tables::target_of(character);
  if (target >= tables::first_expansion && target <= tables::last_expansion) {
    return SieveEntry(SieveEntry::expands);
  }
  return entry(machine, known, target == 0 ? character : target);
}

}  // namespace

SieveEntry sieve_entry_of_symbol(const text::PhraseMachine& machine, char32_t symbol) {
  return entry(machine, tables::class_of(symbol), symbol);
}

SieveTable::SieveTable(const text::PhraseMachine& machine) : entries_(tables::table_end) {
  for (char32_t character = 0; character < tables::table_end; ++character) {
    const bool is_surrogate = character >= 0xD800 && character <= 0xDFFF;
    entries_[character] = is_surrogate ? SieveEntry(SieveEntry::broken) : entry_of(machine, character);
  }
}

}  // namespace liaotai::lint

#include "engine/auto_replies/plain_text.hpp"

#include <algorithm>

#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::auto_replies {
namespace {

char32_t small(char32_t character) {
  const auto folds = text::FoldSet::from_bits(text::tables::class_of(character).folds);
  if (!folds.has(text::Fold::letter_case) || !folds.without(text::Fold::letter_case).empty())
    return character;
  const std::uint16_t target = text::tables::target_of(character);
  return target == 0 || target >= text::tables::first_expansion ? character : char32_t{target};
}

}  // namespace

text::FoldedText plain_symbols(std::string_view text) {
  text::FoldedText plain;
  text::CharacterReader reader(text);
  while (!reader.at_end()) {
    const text::Character character = reader.next();
    text::Symbol symbol;
    symbol.symbol = small(character.code_point);
    symbol.begin = character.begin;
    symbol.end = character.end;
    symbol.kind = text::SymbolKind::han;
    plain.symbols.push_back(symbol);
  }
  return plain;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = 0;
  text::CharacterReader reader(text);
  while (!reader.at_end()) {
    const text::Character character = reader.next();
    const text::tables::CharacterClass& kind = text::tables::class_of(character.code_point);
    const bool is_line_break = character.code_point == U'\n' || character.code_point == U'\r';
    if (kind.kind == text::SymbolKind::space || is_line_break ||
        kind.treatment == text::tables::Treatment::invisible)
      continue;
    begin = std::min<std::size_t>(begin, character.begin);
    end = character.end;
  }
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

bool is_same_plainly(std::string_view left, std::string_view right) {
  const text::FoldedText one = plain_symbols(left);
  const text::FoldedText other = plain_symbols(right);
  return std::equal(
      one.symbols.begin(), one.symbols.end(), other.symbols.begin(), other.symbols.end(),
      [](const text::Symbol& mine, const text::Symbol& theirs) { return mine.symbol == theirs.symbol; });
}

}  // namespace liaotai::auto_replies

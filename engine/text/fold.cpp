#include "engine/text/fold.hpp"

#include "engine/text/neighbours.hpp"
#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::text {
namespace {

using tables::Treatment;

class Folder {
 public:
  explicit Folder(std::vector<Symbol>& symbols) : symbols_(symbols) {}

  void read(std::string_view text) {
    CharacterReader reader(text);
    while (!reader.at_end()) take(reader.next());
    settle_flag();
  }

  /// Whether a symbol is there that may stand for less, or for more, than it shows: a picture, a circle, an
  /// @.
  bool has_picture() const { return has_picture_; }
  bool has_circle() const { return has_circle_; }
  bool has_at_sign() const { return has_at_sign_; }

 private:
  void take(const Character& character) {
    const tables::CharacterClass& known = tables::class_of(character.code_point);
    if (known.treatment == Treatment::regional_indicator) return take_indicator(character, known);
    settle_flag();
    if (known.treatment == Treatment::symbol) return add(character, known);
    if (known.treatment == Treatment::invisible || !join(character, known.treatment)) invisible_ = true;
  }

  // Two indicators in a row are looked at together: a flag is a picture, any other pair is two letters.
  void take_indicator(const Character& character, const tables::CharacterClass& known) {
    if (indicator_.code_point != 0 && tables::is_flag(indicator_.code_point, character.code_point)) {
      Symbol& flag = symbols_.back();
      flag.symbol = flag.plain = indicator_.code_point;
      flag.folds = flag.folds.without(Fold::styled);
      flag.kind = SymbolKind::filler;
      flag.end = character.end;
      return settle_flag();
    }
    add(character, known);
    indicator_ = character;
  }

  void settle_flag() { indicator_ = {}; }

  // Whether there is a symbol right before, to which a mark, a selector, a keycap or a skin tone can belong.
  bool join(const Character& character, Treatment treatment) {
    if (symbols_.empty() || invisible_ || symbols_.back().end != character.begin) return false;
    Symbol& before = symbols_.back();
    const bool is_word_symbol = is_word(before.kind);
    if (treatment == Treatment::mark && is_word_symbol) before.folds |= Fold::accent;
    // After an emoji or in a keycap it is how everybody writes; after a letter it is there to hide something.
    invisible_ = treatment == Treatment::selector && is_word_symbol && before.kind != SymbolKind::digit;
    if (treatment == Treatment::keycap) {
      before.folds |= Fold::styled;
      if (before.kind == SymbolKind::digit) before.folds |= Fold::digit;
    }
    const std::uint32_t begin = before.begin;
    for (std::size_t index = symbols_.size(); index > 0 && symbols_[index - 1].begin == begin; --index) {
      symbols_[index - 1].end = character.end;
    }
    return true;
  }

  void add(const Character& character, const tables::CharacterClass& known) {
    const std::uint16_t target = tables::target_of(character.code_point);
    Symbol symbol;
    symbol.begin = character.begin;
    symbol.end = character.end;
    symbol.folds = FoldSet::from_bits(known.folds);
    symbol.kind = known.kind;
    symbol.digit_value = known.digit_value;
    if (invisible_) symbol.folds |= Fold::invisible_before;
    invisible_ = false;
    if (target >= tables::first_expansion && target <= tables::last_expansion) return add_all(symbol, target);
    symbol.symbol = target == 0 ? character.code_point : target;
    symbol.plain = known.has_plain ? tables::plain_of(character.code_point) : symbol.symbol;
    if (known.kind == SymbolKind::han && target != 0 && !known.has_plain) symbol.folds |= Fold::variant;
    has_picture_ = has_picture_ || (symbol.folds.has(Fold::shape) && is_picture(character.code_point));
    has_circle_ = has_circle_ || symbol.symbol == U'○';
    has_at_sign_ = has_at_sign_ || symbol.symbol == U'@';
    symbols_.push_back(symbol);
  }

  void add_all(Symbol symbol, std::uint16_t target) {
    for (const std::uint16_t each : tables::expansion_of(target)) {
      const tables::CharacterClass& known = tables::class_of(each);
      symbol.symbol = symbol.plain = each;
      symbol.kind = known.kind;
      symbol.digit_value = known.digit_value;
      symbols_.push_back(symbol);
      symbol.folds = symbol.folds.without(Fold::invisible_before);
    }
  }

  std::vector<Symbol>& symbols_;
  Character indicator_;     // a regional indicator right before, that may be half of a flag
  bool invisible_ = false;  // something that nobody sees stands before the next symbol
  bool has_picture_ = false;
  bool has_circle_ = false;
  bool has_at_sign_ = false;
};

}  // namespace

void fold(std::string_view text, FoldedText& folded) {
  folded.symbols.clear();
  Folder folder(folded.symbols);
  folder.read(text);
  if (folder.has_picture()) read_pictures(folded.symbols);
  if (folder.has_circle()) read_circles(folded.symbols);
  read_marks(folded.symbols);
  if (folder.has_at_sign()) read_at_signs(folded.symbols);
  read_words(folded.symbols);
  note_what_stands_between(folded.symbols);
}

FoldedText fold(std::string_view text) {
  FoldedText folded;
  folded.symbols.reserve(text.size() / 2);
  fold(text, folded);
  return folded;
}

FoldSet folds_between(const FoldedText& text, std::size_t first, std::size_t last) {
  FoldSet all =
      text.symbols[first].folds.without(Fold::invisible_before | Fold::filler_before | Fold::space_before);
  for (std::size_t index = first + 1; index <= last; ++index) all |= text.symbols[index].folds;
  return all;
}

}  // namespace liaotai::text

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace liaotai::text {

/// What had to be seen through to read a symbol. Evidence: a rule may demand or refuse any of these.
enum class Fold : std::uint16_t {
  width = 1U << 0U,        ///< fullwidth or halfwidth form: Ｖ
  letter_case = 1U << 1U,  ///< capital letter: V
  variant = 1U << 2U,      ///< Traditional for Simplified, or another shape of the same Han character: 號
  digit = 1U << 3U,        ///< a digit not written 0 to 9: ①, ٣, 壹, 一
  confusable = 1U << 4U,   ///< a letter of another script that looks Latin: Cyrillic е
  homophone = 1U << 5U,    ///< a character that sounds like the one meant: 薇 for 微
  shape = 1U << 6U,        ///< a character that looks like the one meant: 徽 for 微
  styled = 1U << 7U,  ///< mathematical, circled, keycap, superscript, emoji letter: 𝐕, ⓥ, 1️⃣, 🅥
  accent = 1U << 8U,  ///< a letter that has lost its accent or tone mark: wēi
  leet = 1U << 9U,    ///< a digit or sign between Latin letters read as a letter: we1xin
  invisible_before = 1U << 10U,  ///< characters that nobody sees stand right before this symbol
  filler_before = 1U << 11U,  ///< a sign, punctuation or emoji stands between this symbol and the one before
  space_before = 1U << 12U,   ///< white space stands between this symbol and the one before
  native_script =
      1U << 13U,  ///< a letter in a word that is really Greek, Cyrillic …: not folded, no disguise
  everyday =
      1U << 14U,  ///< beside `homophone` or `shape`: a character of everyday words, weak evidence: 线 for 限
  spelled = 1U << 15U,  ///< a syllable of Pinyin or Bopomofo in the place of the character: niao for 尿
};

/// A set of `Fold`s.
class FoldSet {
 public:
  constexpr FoldSet() = default;
  // One fold is a set of one: lets `{Fold::width} | Fold::digit` and plain folds mix.
  constexpr FoldSet(Fold fold) : bits_(static_cast<std::uint16_t>(fold)) {}

  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  [[nodiscard]] constexpr bool has(Fold fold) const {
    return (bits_ & static_cast<std::uint16_t>(fold)) != 0;
  }
  [[nodiscard]] constexpr bool has_any(FoldSet others) const { return (bits_ & others.bits_) != 0; }
  [[nodiscard]] constexpr FoldSet without(FoldSet others) const {
    return from_bits(static_cast<std::uint16_t>(bits_ & ~others.bits_));
  }
  [[nodiscard]] constexpr std::uint16_t bits() const { return bits_; }
  [[nodiscard]] static constexpr FoldSet from_bits(std::uint16_t bits) {
    FoldSet set;
    set.bits_ = bits;
    return set;
  }

  constexpr FoldSet& operator|=(FoldSet others) {
    bits_ = static_cast<std::uint16_t>(bits_ | others.bits_);
    return *this;
  }
  friend constexpr FoldSet operator|(FoldSet left, FoldSet right) { return left |= right; }
  friend constexpr bool operator==(FoldSet, FoldSet) = default;

 private:
  std::uint16_t bits_ = 0;
};

constexpr FoldSet operator|(Fold left, Fold right) {
  return FoldSet(left) | FoldSet(right);
}

/// What a symbol is. The kinds up to `other_letter` make words; `space`, `sign` and `filler` may stand
/// between the letters of a disguised word; `clause_end` ends what a phrase, a negation or a warning reaches.
enum class SymbolKind : std::uint8_t {
  letter,        ///< a to z, after folding
  digit,         ///< 0 to 9, after folding
  han,           ///< a Han character, numerals such as 一 included
  kana,          ///< hiragana or katakana
  hangul,        ///< a Korean syllable or letter
  other_letter,  ///< a letter, vowel sign or tone mark of any other script
  space,         ///< white space within a line
  sign,          ///< what addresses are made of: . @ : / - _ # ? & = % + ~
  filler,        ///< any other punctuation, symbol or emoji
  clause_end,    ///< 。！？；， and their Latin forms at the end of words, and line breaks
};

/// Whether symbols of this kind make words.
constexpr bool is_word(SymbolKind kind) {
  return kind <= SymbolKind::other_letter;
}

/// Whether symbols of this kind may stand between the letters of a disguised word.
constexpr bool is_skippable(SymbolKind kind) {
  return kind == SymbolKind::space || kind == SymbolKind::sign || kind == SymbolKind::filler;
}

/// Whether a character is an emoji or another picture.
constexpr bool is_picture(char32_t character) {
  constexpr char32_t first_block_of_emoji = 0x1F000;
  const bool is_old =
      (character >= 0x2600 && character <= 0x27BF) || (character >= 0x2B00 && character <= 0x2BFF);
  return is_old || character >= first_block_of_emoji;
}

/// `Symbol::digit_value` of what is no digit.
inline constexpr std::uint8_t no_digit = 255;

/// One symbol of the folded text.
struct Symbol {
  /// What is matched: a to z, 0 to 9, Simplified Han with homophones and shapes folded into their class, an
  /// emoji heart of any colour as ❤ (U+2764), fullwidth signs as ASCII, any other character as itself.
  char32_t symbol = 0;
  /// The same without guesses: homophone, shape, confusable and leet undone. 芯 has the symbol 信 and is
  /// plainly 芯; Cyrillic е has the symbol e and is plainly е; the 1 of we1xin has the symbol i and is
  /// plainly 1.
  char32_t plain = 0;
  std::uint32_t begin = 0;  ///< first UTF-8 byte of the character in the original text
  std::uint32_t end = 0;    ///< one past its last byte, marks that combine with it included
  FoldSet folds;
  SymbolKind kind = SymbolKind::filler;
  /// 0 to 9 for what can be read as one digit, else `no_digit`. Han numerals have both: 一 is 一 and 1.
  std::uint8_t digit_value = no_digit;
};

/// A text as rules read it; the text itself is never rewritten. Symbols stand in the order of the text.
/// `begin` never falls, and the bytes from `symbols[a].begin` to `symbols[b].end` are the original of symbols
/// a to b, invisible characters between them included. Several symbols share their bytes when one character
/// stands for several (⑫, ﬁ).
struct FoldedText {
  std::vector<Symbol> symbols;
};

/// The folds of symbols `first` to `last` (both included) together. What stands before `first` is not
/// counted: its `invisible_before`, `filler_before` and `space_before` are left out.
FoldSet folds_between(const FoldedText& text, std::size_t first, std::size_t last);

}  // namespace liaotai::text

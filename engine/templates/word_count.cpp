#include "engine/templates/word_count.hpp"

#include <array>

#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

using text::SymbolKind;

struct Block {
  char32_t first;
  char32_t last;
};

/// Thai, Lao, Myanmar and Khmer put no space between words.
constexpr std::array<Block, 4> unspaced_scripts{
    {{0x0E00, 0x0E7F}, {0x0E80, 0x0EFF}, {0x1000, 0x109F}, {0x1780, 0x17FF}}};

bool is_unspaced(char32_t character) {
  for (const Block& each : unspaced_scripts) {
    if (character >= each.first && character <= each.last) return true;
  }
  return false;
}

/// Signs that join what stands on both sides of them into one word: don't, e-mail, order_id.
bool joins_letters(char32_t character) {
  return character == U'\'' || character == U'\u2019' || character == U'-' || character == U'_';
}

/// The same between digits: 10.50, 1,000, 12:30, 12/31.
bool joins_digits(char32_t character) {
  return character == U'.' || character == U',' || character == U':' || character == U'/';
}

class WordCounter {
 public:
  explicit WordCounter(std::int64_t unspaced) : unspaced_(unspaced) {}

  void add(char32_t character) {
    using text::tables::Treatment;
    const text::tables::CharacterClass& kind = text::tables::class_of(character);
    const bool belongs_to_another = kind.treatment == Treatment::invisible ||
                                    kind.treatment == Treatment::selector ||
                                    kind.treatment == Treatment::mark;
    if (is_unspaced(character)) {
      ++unspaced_characters_;
      part();
    } else if (belongs_to_another) {
      return;
    } else if (kind.kind == SymbolKind::han || kind.kind == SymbolKind::kana) {
      ++words_;
      part();
    } else if (text::is_word(kind.kind)) {
      add_letter(kind.kind == SymbolKind::digit);
    } else {
      add_sign(character);
    }
  }

  std::int64_t words() const { return words_ + (unspaced_characters_ + unspaced_ - 1) / unspaced_; }

 private:
  enum class State { apart, word, number, joined_word, joined_number };

  void part() { state_ = State::apart; }

  void add_letter(bool is_digit) {
    const bool goes_on = state_ == State::word || state_ == State::number || state_ == State::joined_word ||
                         (state_ == State::joined_number && is_digit);
    if (!goes_on) ++words_;
    state_ = is_digit ? State::number : State::word;
  }

  void add_sign(char32_t character) {
    const bool in_word = state_ == State::word || state_ == State::number;
    if (in_word && joins_letters(character)) {
      state_ = State::joined_word;
    } else if (state_ == State::number && joins_digits(character)) {
      state_ = State::joined_number;
    } else {
      part();
    }
  }

  std::int64_t unspaced_;
  std::int64_t words_ = 0;
  std::int64_t unspaced_characters_ = 0;
  State state_ = State::apart;
};

}  // namespace

std::int64_t count_words(std::string_view text, std::int64_t unspaced) {
  WordCounter counter(unspaced);
  text::CharacterReader reader(text);
  while (!reader.at_end()) counter.add(reader.next().code_point);
  return counter.words();
}

}  // namespace liaotai::templates

#include "engine/lint/sieve_reader.hpp"

#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

/// Whether letters of ASCII may begin with a syllable of Pinyin: with a vowel, or with a consonant and a
/// vowel or h.
bool may_begin_syllable(const unsigned char* here, const unsigned char* end, const SieveTable& table) {
  if (end - here < 2) return false;
  constexpr std::u32string_view vowels = U"aeiouvh";
  const auto is_vowel = [&](unsigned char letter) {
    return vowels.find(table[letter].symbol()) != std::u32string_view::npos;
  };
  return table[here[0]].as_word(0).has(SieveWord::letter) && (is_vowel(here[0]) || is_vowel(here[1]));
}

/// Whether a letter or digit of ASCII stands here.
bool is_ascii_word(const unsigned char* here, const SieveTable& table) {
  return *here < 0x80 && table[*here].has(SieveEntry::word);
}

/// Whether a character of three bytes begins here, if it is one.
bool is_of_three(const unsigned char* here, const unsigned char* end) {
  return end - here > 2 && (here[0] & 0xF0U) == 0xE0U;
}

/// Answers whether the three bytes are a character, or half of a surrogate pair.
bool read_three(const unsigned char* here, char32_t& character) {
  const std::uint32_t second = here[1] ^ 0x80U;
  const std::uint32_t third = here[2] ^ 0x80U;
  character = (here[0] & 0x0FU) << 12U | second << 6U | third;
  return (second | third) <= 0x3F && character >= 0x800;
}

/// The bytes of a character of two or four, 0 when it is none.
std::size_t other_size(const unsigned char* here, const unsigned char* end, char32_t& character) {
  const auto continues = [&](std::size_t index) {
    return here + index < end && (here[index] & 0xC0U) == 0x80U;
  };
  if ((here[0] & 0xE0U) == 0xC0U && continues(1)) {
    character = (here[0] & 0x1FU) << 6U | (here[1] & 0x3FU);
    return character >= 0x80 ? 2 : 0;
  }
  if ((here[0] & 0xF8U) == 0xF0U && continues(1) && continues(2) && continues(3)) {
    character =
        (here[0] & 0x07U) << 18U | (here[1] & 0x3FU) << 12U | (here[2] & 0x3FU) << 6U | (here[3] & 0x3FU);
    return character >= 0x10000 && character <= 0x10FFFF ? 4 : 0;
  }
  return 0;
}

}  // namespace

void SieveReader::read(std::string_view text, const SieveTable& table, const SignSet& signs) {
  signs_.clear();
  digit_rows_.clear();
  row_ = {};
  characters_ = digits_ = look_alikes_ = delimiters_ = joined_figures_ = pictures_ = at_signs_ = 0;
  is_unsettled_ = false;
  is_broken_ = false;
  if (!read_all(text, table, signs)) is_broken_ = true;
}

/// Answers whether the text is UTF-8.
bool SieveReader::read_all(std::string_view text, const SieveTable& table, const SignSet& signs) {
  // No character stands for more than two symbols a byte.
  Place place{words_.begin(text.size() * 2), 0, 0};
  const auto* here = reinterpret_cast<const unsigned char*>(text.data());
  const auto* const end = here + text.size();
  std::size_t characters = 0;
  bool may_spell = false;
  bool has_han = false;
  while (true) {
    const std::size_t plain = read_plain(here, end, table, place);
    characters += plain;
    has_han = has_han || plain > 0;
    if (here == end) break;
    if (is_ascii_word(here, table)) {
      const unsigned char* const ascii = here;
      characters += read_ascii(here, end, table, place);
      may_spell = may_spell || may_begin_syllable(ascii, here, table);
      if (here == end) break;
    }
    char32_t character = *here;
    if (character < 0x80) {
      ++here;
    } else {
      const std::size_t size = is_of_three(here, end) ? 3 : other_size(here, end, character);
      if (size == 0) return false;
      if (size == 3 && !read_three(here, character)) return false;
      here += size;
    }
    ++characters;
    if (character >= SieveTable::size) {
      is_unsettled_ = true;
      continue;
    }
    const SieveEntry entry = table[character];
    if (entry.has(SieveEntry::word)) {
      const bool is_plain = entry.has(SieveEntry::plain);
      has_han = has_han || is_plain || is_han(entry.as_word(0));  // 五 has a value, and is not plain
      may_spell = may_spell || !is_plain;
      place = take_word(place, entry);
    } else {
      // What nobody sees parts no syllable: z, U+200B, ui.
      may_spell = may_spell || entry.has(SieveEntry::rare);
      place = take_sign(place, character, entry, table, signs);
    }
  }
  characters_ = characters;
  words_.close(place.next);
  end_row();
  if (may_spell && has_han && !is_unsettled_) notice_spelled();
  return !is_broken_;
}

/// Reads plain words, Han characters and the like, as far as they go. Answers how many.
inline std::size_t SieveReader::read_plain(const unsigned char*& here, const unsigned char* end,
                                           const SieveTable& table, Place& place) {
  SieveWord* const first = place.next;
  SieveWord* next = first;
  const unsigned char* behind = here;
  std::uint32_t before = place.before;
  for (char32_t character = 0; is_of_three(behind, end) && read_three(behind, character); behind += 3) {
    const SieveEntry entry = table[character];
    if (!entry.has(SieveEntry::plain)) break;
    *next++ = entry.as_word(before);
    before = SieveWord::touching;
  }
  if (next == first) return 0;
  here = behind;
  place = {next, before, 0};
  return static_cast<std::size_t>(next - first);
}

/// Reads letters and digits of ASCII as far as they go, of which one stands here. Answers how many.
inline std::size_t SieveReader::read_ascii(const unsigned char*& here, const unsigned char* end,
                                           const SieveTable& table, Place& place) {
  const unsigned char* const begin = here;
  do {
    const SieveEntry entry = table[*here++];
    place = take_latin(place, entry.as_word(place.before));
    if (entry.is_letter()) {
      read_within_word(here, end, table, place);
    } else {
      read_within_number(here, end, table, place);
    }
  } while (here < end && is_ascii_word(here, table));
  return static_cast<std::size_t>(here - begin);
}

/// Reads the letters of ASCII that touch a letter, as `take_latin` would.
inline void SieveReader::read_within_word(const unsigned char*& here, const unsigned char* end,
                                          const SieveTable& table, Place& place) {
  SieveWord* next = place.next;
  for (; here < end && *here < 0x80 && table[*here].is_letter(); ++here) {
    const SieveWord word = table[*here].as_word(SieveWord::touching | SieveWord::within);
    if (word.has_value()) {
      note_digits(next, 1);
      ++look_alikes_;
    }
    *next++ = word.without(SieveWord::phrase | SieveWord::phrase_start);
  }
  place.next = next;
}

/// Reads the digits of ASCII that touch a digit, as `take_latin` would.
inline void SieveReader::read_within_number(const unsigned char*& here, const unsigned char* end,
                                            const SieveTable& table, Place& place) {
  SieveWord* next = place.next;
  for (; here < end && *here < 0x80 && table[*here].is_figure(); ++here) {
    *next++ = table[*here].as_word(SieveWord::touching);
  }
  if (next != place.next) note_digits(place.next, static_cast<std::size_t>(next - place.next));
  place.next = next;
}

inline void SieveReader::note_digits(const SieveWord* first, std::size_t count) {
  digits_ += count;
  const auto begin = static_cast<std::uint32_t>(first - words_.data());
  if (begin != row_.end) {
    end_row();
    row_.first = begin;
  }
  row_.end = begin + static_cast<std::uint32_t>(count);
}

/// The row at hand has all its digits.
inline void SieveReader::end_row() {
  if (row_.end - row_.first >= fewest_in_row_) keep_row();
}

void SieveReader::keep_row() {
  digit_rows_.push_back(row_);
}

inline SieveReader::Place SieveReader::take_word(Place place, SieveEntry entry) {
  const SieveWord word = entry.as_word(place.before);
  if (!entry.has(SieveEntry::plain)) {
    if (entry.has(SieveEntry::picture)) notice_picture(place);
    return take_latin(place, word);
  }
  *place.next = word;
  return {place.next + 1, SieveWord::touching, 0};
}

/// A letter or digit of those that addresses are made of, or another digit.
inline SieveReader::Place SieveReader::take_latin(Place place, SieveWord word) {
  if (word.has_value()) {
    note_digits(place.next, 1);
    if (word.has(SieveWord::look_alike)) ++look_alikes_;
    const bool is_joined = word.has(SieveWord::behind_sign) && place.next != words_.data();
    if (is_joined && word.is_figure() && place.next[-1].is_figure()) ++joined_figures_;
  }
  if (word.has(SieveWord::letter) && word.has(SieveWord::touching) && place.next[-1].has(SieveWord::latin)) {
    // No phrase begins within a longer word.
    word = word.with(SieveWord::within).without(SieveWord::phrase | SieveWord::phrase_start);
    if (place.next[-1].is_figure()) notice_leet(place.next);
  } else if (place.next - words_.data() > 1) {
    notice_lone_leet(word, place.next);
  }
  *place.next = word;
  return {place.next + 1, SieveWord::touching, 0};
}

inline SieveReader::Place SieveReader::take_sign(Place place, char32_t character, SieveEntry entry,
                                                 const SieveTable& table, const SignSet& signs) {
  if (entry.has(SieveEntry::rare)) return take_rare(place, character, entry, table, signs);
  place.before &= ~std::uint32_t{SieveWord::touching | SieveWord::plus};
  ++place.gap;
  if (entry.has(SieveEntry::space)) {
    constexpr std::uint32_t sign_and_space = 2;
    if (place.gap == sign_and_space) place.before &= ~std::uint32_t{SieveWord::behind_sign};
    if (place.gap > 1) place.before |= SieveWord::apart;
    return place;
  }
  place.before |= SieveWord::behind_sign | SieveWord::apart;
  if (entry.has(SieveEntry::plus)) place.before |= SieveWord::plus;
  if (entry.has(SieveEntry::delimiter)) ++delimiters_;
  // Behind a symbol that stands alone it may be what parts a disguised word.
  const bool is_behind_word = place.next != words_.data() && place.next[-1].has(SieveWord::touching);
  if (is_behind_word && entry.has(SieveEntry::clause_end)) place.before |= SieveWord::clause;
  const char32_t symbol = entry.symbol() != 0 ? entry.symbol() : symbol_of_sign(character);
  if (signs.may_have(symbol)) {
    signs_.push_back({symbol, static_cast<std::uint32_t>(place.next - words_.data())});
  }
  return place;
}

SieveReader::Place SieveReader::take_rare(Place place, char32_t character, SieveEntry entry,
                                          const SieveTable& table, const SignSet& signs) {
  if (entry.has(SieveEntry::broken)) is_broken_ = true;
  if (entry.has(SieveEntry::unsettled)) is_unsettled_ = true;
  if (entry.has(SieveEntry::at_sign)) {
    notice_at_sign();
    return take_sign(place, character, entry.without(SieveEntry::rare), table, signs);
  }
  if (!entry.has(SieveEntry::expands)) return place;
  for (const std::uint16_t symbol : text::tables::expansion_of(text::tables::target_of(character))) {
    const SieveEntry each = table.of_symbol(symbol);
    place =
        each.has(SieveEntry::word) ? take_word(place, each) : take_sign(place, symbol, each, table, signs);
  }
  return place;
}

/// A digit or two between letters may be letters: what they spell is left to folding. `end`: where the letter
/// behind them goes.
inline void SieveReader::notice_leet(const SieveWord* end) {
  const SieveWord* const begin = words_.data();
  constexpr std::ptrdiff_t most_digits = 2;
  const SieveWord* word = end;
  while (word > begin && end - word < most_digits && word[-1].is_figure()) {
    --word;
    if (word == begin || !word->has(SieveWord::touching)) return;
    if (word[-1].has(SieveWord::letter)) is_unsettled_ = true;
  }
}

/// So may be a digit that stands alone between letters that do, and one that ends a word with a sign in it.
/// `end`: where `word` goes.
inline void SieveReader::notice_lone_leet(SieveWord word, const SieveWord* end) {
  const SieveWord before = end[-1];
  if (word.has(SieveWord::letter)) {
    const bool is_alone = !word.has(SieveWord::touching) && !before.has(SieveWord::touching);
    const bool follows_alone = end[-2].has(SieveWord::letter) && !end[-2].has(SieveWord::touching);
    if (is_alone && before.is_figure() && follows_alone) is_unsettled_ = true;
  } else if (word.has(SieveWord::touching) && word.is_figure()) {
    while (end - words_.data() > 1 && end[-1].has(SieveWord::letter) && end[-1].has(SieveWord::within)) --end;
    const bool is_behind_sign = end - words_.data() > 1 && end[-1].has(SieveWord::letter) &&
                                end[-1].has(SieveWord::behind_sign) && end[-2].has(SieveWord::letter);
    if (is_behind_sign) is_unsettled_ = true;
  }
}

}  // namespace liaotai::lint

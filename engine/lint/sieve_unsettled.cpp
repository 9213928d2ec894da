#include <array>

#include "engine/lint/sieve_reader.hpp"
#include "engine/text/spelling.hpp"

// What depends on more than the sieve looks at. Digits in the place of letters are noticed where they are
// read.

namespace liaotai::lint {
namespace {

/// A letter, or a figure that may be the tone behind some.
bool may_be_spelled(SieveWord word) {
  return word.has(SieveWord::letter) || (word.is_figure() && word.symbol() >= U'1' && word.symbol() <= U'4');
}

/// Whether the words, which are not many, are letters of syllables.
bool are_syllables(const SieveWord* first, const SieveWord* end) {
  std::array<char32_t, text::longest_spelled_word> letters{};
  const auto count = static_cast<std::size_t>(end - first);
  if (count > letters.size()) return false;
  for (std::size_t index = 0; index < count; ++index) letters[index] = first[index].symbol();
  return text::syllable_cuts({letters.data(), count}) != 0;
}

}  // namespace

/// Syllables of Pinyin beside Han characters may stand for others: which, is left to folding.
void SieveReader::notice_spelled() {
  const SieveWord* const begin = words_.data();
  const SieveWord* const end = begin + words_.size();
  for (const SieveWord* word = begin; word < end;) {
    if (!word->has(SieveWord::letter)) {
      ++word;
      continue;
    }
    const SieveWord* first = word;
    while (first > begin && first->has(SieveWord::touching) && may_be_spelled(first[-1])) --first;
    do ++word;
    while (word < end && word->has(SieveWord::touching) && may_be_spelled(*word));
    const bool is_beside_han = (first > begin && is_han(first[-1])) || (word < end && is_han(*word));
    if (is_beside_han && are_syllables(first, word)) is_unsettled_ = true;
  }
}

/// Pictures behind a digit, and several of them, may only part what stands on their sides: what they do is
/// left to folding.
void SieveReader::notice_picture(Place place) {
  const bool is_behind_digit = place.next != words_.data() && place.next[-1].has_value();
  if (++pictures_ > 1 || is_behind_digit) is_unsettled_ = true;
}

/// So may be letters.
void SieveReader::notice_at_sign() {
  if (++at_signs_ > 1) is_unsettled_ = true;
}

}  // namespace liaotai::lint

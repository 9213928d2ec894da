#include "engine/text/spelling.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace liaotai::text {
namespace {

constexpr std::uint32_t latin_bits = 5;
constexpr std::uint32_t bopomofo_bits = 6;
constexpr std::uint32_t longest_bopomofo = 3;

std::optional<std::size_t> place_among(std::span<const std::uint32_t> sorted, std::uint32_t number) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), number);
  if (found == sorted.end() || *found != number) return std::nullopt;
  return static_cast<std::size_t>(found - sorted.begin());
}

bool is_tone(char32_t symbol) {
  constexpr std::u32string_view tones = U"1234\u02C7\u02CA\u02CB";
  return tones.find(symbol) != std::u32string_view::npos;
}

/// Calls `ends(place)` for each place at which a syllable that begins at `first` may end, its tone included.
template <class Ends>
void each_syllable(std::u32string_view word, std::size_t first, Ends&& ends) {
  Spelling spelling;
  for (std::size_t place = first; place < word.size() && spelling.add(word[place]); ++place) {
    if (spelling.is_syllable()) ends(place + 1 + tone_at(word, place + 1));
  }
}

}  // namespace

bool may_be_spelled(char32_t symbol) {
  return Spelling::is_letter(symbol) || is_tone(symbol);
}

std::size_t tone_at(std::u32string_view word, std::size_t place) {
  return place < word.size() && is_tone(word[place]) ? 1 : 0;
}

std::uint64_t syllable_cuts(std::u32string_view word) {
  if (word.size() < 2 || word.size() > longest_spelled_word) return 0;
  const auto bit = [](std::size_t place) { return std::uint64_t{1} << place; };
  std::uint64_t reached = 1;
  for (std::size_t place = 0; place < word.size(); ++place) {
    if ((reached & bit(place)) == 0) continue;
    each_syllable(word, place, [&](std::size_t end) { reached |= bit(end); });
  }
  std::uint64_t leads_to_end = bit(word.size());
  if ((reached & leads_to_end) == 0) return 0;
  for (std::size_t place = word.size(); place-- > 0;) {
    if ((reached & bit(place)) == 0) continue;
    each_syllable(word, place, [&](std::size_t end) {
      if ((leads_to_end & bit(end)) != 0) leads_to_end |= bit(place);
    });
  }
  return reached & leads_to_end;
}

bool Spelling::add(char32_t letter) {
  const bool is_sound = is_bopomofo(letter);
  if (!is_sound && !is_latin(letter)) return false;
  if (count_ > 0 && is_sound != is_bopomofo_) return false;
  if (count_ == (is_sound ? longest_bopomofo : longest)) return false;
  is_bopomofo_ = is_sound;
  ++count_;
  const std::uint32_t number = letter - (is_sound ? first_bopomofo : U'a') + 1;
  letters_ = letters_ << (is_sound ? bopomofo_bits : latin_bits) | number;
  return true;
}

std::optional<std::size_t> Spelling::syllable() const {
  if (!is_bopomofo_) return place_among({tables::syllables, tables::syllable_count}, letters_);
  const std::optional<std::size_t> place = place_among({tables::bopomofo, tables::bopomofo_count}, letters_);
  return place ? std::optional<std::size_t>(tables::bopomofo_syllables[*place]) : std::nullopt;
}

}  // namespace liaotai::text

#include "engine/text/graphemes.hpp"

#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::text {
namespace {

using tables::BreakClass;

bool is_control(BreakClass of) {
  return of == BreakClass::control || of == BreakClass::carriage_return || of == BreakClass::line_feed;
}

// GB6 to GB8: the parts of one Korean syllable.
bool joins_hangul(BreakClass before, BreakClass after) {
  switch (before) {
    case BreakClass::hangul_l:
      return after == BreakClass::hangul_l || after == BreakClass::hangul_v ||
             after == BreakClass::hangul_lv || after == BreakClass::hangul_lvt;
    case BreakClass::hangul_lv:
    case BreakClass::hangul_v:
      return after == BreakClass::hangul_v || after == BreakClass::hangul_t;
    case BreakClass::hangul_lvt:
    case BreakClass::hangul_t:
      return after == BreakClass::hangul_t;
    default:
      return false;
  }
}

/// The boundary rules of UAX #29, section 3.1.1, fed one character after the other.
class Boundaries {
 public:
  /// Whether a cluster begins at `after`, the next character of the text.
  bool begins_at(BreakClass after) {
    const bool begins = is_first_ || !joins(after);
    is_first_ = false;
    indicators_ = after == BreakClass::regional_indicator ? indicators_ + 1 : 0;
    joined_picture_ = after == BreakClass::zero_width_joiner && after_picture_;
    after_picture_ =
        after == BreakClass::extended_pictographic || (after == BreakClass::extend && after_picture_);
    before_ = after;
    return begins;
  }

 private:
  [[nodiscard]] bool joins(BreakClass after) const {
    if (before_ == BreakClass::carriage_return && after == BreakClass::line_feed) return true;  // GB3
    if (is_control(before_) || is_control(after)) return false;                                 // GB4, GB5
    if (joins_hangul(before_, after)) return true;
    const bool extends = after == BreakClass::extend || after == BreakClass::zero_width_joiner ||
                         after == BreakClass::spacing_mark;
    if (extends || before_ == BreakClass::prepend) return true;                      // GB9, GB9a, GB9b
    if (joined_picture_ && after == BreakClass::extended_pictographic) return true;  // GB11
    return after == BreakClass::regional_indicator && indicators_ % 2 == 1;          // GB12, GB13
  }

  BreakClass before_ = BreakClass::other;
  bool is_first_ = true;         // GB1
  bool after_picture_ = false;   // a picture and its extenders stand before
  bool joined_picture_ = false;  // the same, and a joiner
  std::size_t indicators_ = 0;   // regional indicators in a row before
};

template <class Begins>
void each_cluster(std::string_view text, Begins begins) {
  Boundaries boundaries;
  CharacterReader reader(text);
  while (!reader.at_end()) {
    const Character character = reader.next();
    if (boundaries.begins_at(tables::break_class_of(character.code_point))) begins(character.begin);
  }
}

}  // namespace

std::size_t count_graphemes(std::string_view text) {
  std::size_t count = 0;
  each_cluster(text, [&count](std::uint32_t) { ++count; });
  return count;
}

std::vector<std::size_t> grapheme_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  each_cluster(text, [&starts](std::uint32_t begin) { starts.push_back(begin); });
  return starts;
}

}  // namespace liaotai::text

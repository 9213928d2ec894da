#include "engine/lint/deletion.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

using text::SymbolKind;

constexpr std::u32string_view opening_marks = U"([{<【「『“‘《〈〔〖\"";
constexpr std::u32string_view closing_marks = U")]}>】」』”’》〉〕〗\"";

bool is_mark_of(std::u32string_view marks, char32_t symbol) {
  return symbol != 0 && marks.find(symbol) != std::u32string_view::npos;
}

bool is_break(const Reading& reading, std::size_t index) {
  return reading.symbol(index) == U'\n';
}

/// Whether a clause ends there, be it one of a single character: 好，賴 id.
bool parts_clauses(const Reading& reading, std::size_t index) {
  if (index >= reading.size() || reading.is_word(index)) return false;
  if (reading.is_kind(index, SymbolKind::clause_end)) return true;
  const bool is_within_number = index > 0 && is_digit(reading, index - 1) && is_digit(reading, index + 1);
  return reading.is_kind(index, SymbolKind::filler) && !is_within_number &&
         text::tables::class_of(reading.symbol(index)).kind == SymbolKind::clause_end;
}

bool parts_list(const Reading& reading, std::size_t index) {
  return reading.symbol(index) == U'、';
}

/// The symbol before `index` that is no space, and the one from it on: the size where there is none.
std::size_t left_of(const Reading& reading, std::size_t index) {
  while (index > 0 && reading.is_kind(index - 1, SymbolKind::space)) --index;
  return index > 0 ? index - 1 : reading.size();
}

std::size_t right_of(const Reading& reading, std::size_t index) {
  while (reading.is_kind(index, SymbolKind::space)) ++index;
  return index;
}

/// How much is said from `first` to before `end`: a Han character is one, as is a run of letters.
std::size_t said(const Reading& reading, std::size_t first, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t index = first; index < end; ++index) {
    const bool goes_on = index > first && reading.is_latin(index) && reading.is_latin(index - 1);
    if (reading.is_word(index) && !goes_on) ++count;
  }
  return count;
}

/// Whether the brackets between which the part stands begin or end there: none of a pair beside it.
class Enclosure {
 public:
  Enclosure(std::u32string_view inner, std::u32string_view outer) : inner_(inner), outer_(outer) {}

  bool ends_with(char32_t symbol) {
    const bool is_outer = is_mark_of(outer_, symbol);
    if (is_outer && (depth_ == 0 || symbol == U'"')) return true;
    if (is_outer) --depth_;
    if (is_mark_of(inner_, symbol)) ++depth_;
    return false;
  }

 private:
  std::u32string_view inner_;  // of pairs beside the part, their mark that is nearer to it
  std::u32string_view outer_;
  std::size_t depth_ = 0;
};

/// What stands around the part up to where its clause, or what brackets hold, begins and ends; space at its
/// beginning is left out.
Deletion clause_around(const Reading& reading, const Deletion& part) {
  Deletion clause = part;
  Enclosure left(closing_marks, opening_marks);
  while (clause.first > 0 && !parts_clauses(reading, clause.first - 1) &&
         !left.ends_with(reading.symbol(clause.first - 1))) {
    --clause.first;
  }
  Enclosure right(opening_marks, closing_marks);
  while (clause.end < reading.size() && !parts_clauses(reading, clause.end) &&
         !right.ends_with(reading.symbol(clause.end))) {
    ++clause.end;
  }
  while (clause.first < part.first && reading.is_kind(clause.first, SymbolKind::space)) ++clause.first;
  return clause;
}

bool holds_items(const Reading& reading, const Deletion& clause, const Deletion& part) {
  for (std::size_t index = clause.first; index < clause.end; ++index) {
    const bool is_outside = index < part.first || index >= part.end;
    if (is_outside && parts_list(reading, index)) return true;
  }
  return false;
}

/// Words that join what stands before them to what follows: without the one they say nothing.
Deletion with_joints(const Reading& reading, Deletion part) {
  constexpr std::u32string_view joints = U"和或与及跟的";
  if (reading.symbol(part.end) == U'的') ++part.end;
  if (part.first > 0 && is_mark_of(joints, reading.symbol(part.first - 1))) --part.first;
  return part;
}

/// All of a clause that would say next to nothing without the part; else the words that joined the part to
/// it.
Deletion with_rest_of_clause(const Reading& reading, const Deletion& part) {
  constexpr std::size_t next_to_nothing = 3;
  const Deletion clause = clause_around(reading, part);
  if (holds_items(reading, clause, part)) return with_joints(reading, part);
  const std::size_t rest = said(reading, clause.first, part.first) + said(reading, part.end, clause.end);
  const std::size_t elsewhere = said(reading, 0, clause.first) + said(reading, clause.end, reading.size());
  return rest <= next_to_nothing && elsewhere > 0 ? clause : with_joints(reading, part);
}

/// Where the number of an item that ends right before `end` begins: 2. 2、 ② (2); `end` when there is none.
std::size_t number_of_item(const Reading& reading, std::size_t end) {
  constexpr std::u32string_view marks = U".、):";
  constexpr std::size_t most_digits = 2;
  const std::size_t mark = left_of(reading, end);
  if (mark >= reading.size()) return end;
  std::size_t first = is_mark_of(marks, reading.symbol(mark)) ? mark : mark + 1;
  const bool has_mark = first == mark;
  const std::size_t behind = first;
  while (first > 0 && behind - first < most_digits && is_digit(reading, first - 1)) --first;
  if (first == behind) return end;
  const bool is_styled = reading.symbols()[first].folds.has(text::Fold::styled);
  if (!has_mark && !is_styled) return end;
  if (first > 0 && reading.symbol(first - 1) == U'(') --first;
  return first == 0 || !reading.is_word(first - 1) ? first : end;
}

/// Whether an item's number begins at `first`.
bool begins_item(const Reading& reading, std::size_t first) {
  constexpr std::size_t most_digits = 2;
  std::size_t end = first;
  while (end < first + most_digits && is_digit(reading, end)) ++end;
  return end > first && (number_of_item(reading, end) == first || number_of_item(reading, end + 1) == first);
}

/// The part with the number of an item that says nothing more: one that begins a line, or that another
/// follows.
Deletion with_number_of_item(const Reading& reading, Deletion part) {
  const std::size_t first = number_of_item(reading, part.first);
  if (first == part.first || said(reading, 0, first) + said(reading, part.end, reading.size()) == 0)
    return part;
  std::size_t next = right_of(reading, part.end);
  while (parts_clauses(reading, next) && !is_break(reading, next)) next = right_of(reading, next + 1);
  const bool ends_line = next >= reading.size() || is_break(reading, next);
  const std::size_t before = left_of(reading, first);
  const bool begins_line = before >= reading.size() || is_break(reading, before);
  if ((ends_line && begins_line) || (next > part.end && begins_item(reading, next))) part.first = first;
  return part;
}

/// Whether nothing stands there but words that join what is on both sides.
bool says_nothing_between(const Reading& reading, std::size_t first, std::size_t end) {
  constexpr std::array<std::u32string_view, 10> joints{U"",     U"或",   U"或者", U"和", U"及",
                                                       U"以及", U"还有", U"或是", U"or", U"and"};
  std::u32string words;
  for (std::size_t index = first; index < end && words.size() < 4; ++index) {
    if (reading.is_word(index)) words += reading.symbol(index);
  }
  return std::find(joints.begin(), joints.end(), words) != joints.end();
}

/// Brackets and quotation marks with nothing but the part between them.
Deletion with_marks_around(const Reading& reading, Deletion part) {
  const std::size_t before = left_of(reading, part.first);
  std::size_t behind = right_of(reading, part.end);
  while (parts_clauses(reading, behind) && !is_break(reading, behind)) behind = right_of(reading, behind + 1);
  if (before >= reading.size() || behind >= reading.size()) return part;
  const std::size_t pair = opening_marks.find(reading.symbol(before));
  if (pair == std::u32string_view::npos || closing_marks[pair] != reading.symbol(behind)) return part;
  return {before, behind + 1};
}

/// Whether the mark says nothing when nothing follows it: a comma does, a full stop does not.
bool only_joins(const Reading& reading, std::size_t index) {
  constexpr std::u32string_view marks = U",、;:，；：";
  return !reading.is_word(index) && is_mark_of(marks, reading.symbol(index));
}

/// Whether what stands right behind `index` begins something: a text, a clause, an item, a bracket's content.
bool is_beginning(const Reading& reading, std::size_t before) {
  return before >= reading.size() || parts_clauses(reading, before) || only_joins(reading, before) ||
         is_mark_of(opening_marks, reading.symbol(before));
}

bool is_over(const Reading& reading, std::size_t next) {
  return next >= reading.size() || is_break(reading, next) || is_mark_of(closing_marks, reading.symbol(next));
}

/// Takes a line break away with a line that is empty now.
Deletion without_empty_line(const Reading& reading, Deletion gone) {
  const std::size_t before = left_of(reading, gone.first);
  const std::size_t next = right_of(reading, gone.end);
  const bool begins_line = before >= reading.size() || is_break(reading, before);
  if (begins_line && is_break(reading, next)) {
    gone.first = before >= reading.size() ? 0 : before + 1;
    gone.end = next + 1;
  } else if (begins_line && next >= reading.size()) {
    gone = {before >= reading.size() ? 0 : before, reading.size()};
  }
  return gone;
}

}  // namespace

Deletion widened(const Reading& reading, Deletion part) {
  part = with_rest_of_clause(reading, part);
  constexpr int most_marks_in_one_another = 3;
  for (int count = 0; count < most_marks_in_one_another; ++count) part = with_marks_around(reading, part);
  return with_number_of_item(reading, part);
}

bool join(const Reading& reading, Deletion& before, const Deletion& behind) {
  if (!says_nothing_between(reading, before.end, behind.first)) return false;
  if (behind.end > before.end) before.end = behind.end;
  return true;
}

Deletion tidied(const Reading& reading, Deletion gone) {
  const auto is_space = [&](std::size_t index) { return reading.is_kind(index, SymbolKind::space); };
  const bool begins = is_beginning(reading, left_of(reading, gone.first));
  const bool has_space_before = gone.first > 0 && is_space(gone.first - 1);
  if (begins || has_space_before) gone.end = right_of(reading, gone.end);
  const std::size_t end = gone.end;
  // 在这家买到：…，认准型号: what a colon led to is gone, and the comma behind it parts the two now.
  const std::size_t colon = left_of(reading, gone.first);
  if (reading.symbol(colon) == U':' && parts_clauses(reading, end) && !is_break(reading, end)) {
    return {colon, end};
  }
  while (begins && !is_break(reading, gone.end) &&
         (parts_clauses(reading, gone.end) || only_joins(reading, gone.end))) {
    gone.end = right_of(reading, gone.end + 1);
  }
  if (!begins && parts_list(reading, gone.end)) ++gone.end;
  // No space before a comma.
  while (!begins && gone.first > 0 && is_space(gone.first - 1) && parts_clauses(reading, gone.end))
    --gone.first;
  if (is_over(reading, right_of(reading, gone.end))) {
    std::size_t before = left_of(reading, gone.first);
    while (begins && before < reading.size() && only_joins(reading, before)) {
      gone.first = before;
      before = left_of(reading, gone.first);
    }
    while (gone.first > 0 && is_space(gone.first - 1)) --gone.first;
  }
  // 支付宝、微信都可以: what joined it to the item before goes as well.
  const std::size_t before = left_of(reading, gone.first);
  if (gone.end == end && parts_list(reading, before) && reading.is_word(end)) gone.first = before;
  return without_empty_line(reading, gone);
}

}  // namespace liaotai::lint

#include "engine/lint/number_words.hpp"

#include <algorithm>

#include "engine/lint/number_shape.hpp"

namespace liaotai::lint {

namespace {

/// Model no. 0123-4567: the dot of an abbreviation that stands between ends no clause.
bool is_behind_abbreviation(const Reading& reading, const Hit& hit, std::size_t index) {
  return reading.symbol(hit.last + 1) == U'.' && next_word(reading, hit.last + 2) == index;
}

/// 9000 1182, call him: a word for calls right behind the comma.
bool is_behind_comma(const Reading& reading, std::size_t index, const Hit& hit) {
  const std::size_t mark = next_word(reading, index + 1);
  return hit.is_latin && reading.symbol(mark) == U',' && next_word(reading, mark + 1) == hit.first;
}

}  // namespace

/// The hit of `role` that ended last before symbol `index`, in its clause and at most `reach` words away.
const Hit* NumberWords::before(std::uint16_t role, std::size_t index, std::size_t reach) const {
  const Reading& reading = judging_->reading;
  auto behind = std::lower_bound(judging_->hits.begin(), judging_->hits.end(), index,
                                 [](const Hit& hit, std::size_t place) { return hit.last < place; });
  constexpr int looked_at = 8;
  for (int count = 0; behind != judging_->hits.begin() && count < looked_at; ++count) {
    --behind;
    // 平日 is no 瓶日: a word of context is taken as it stands.
    if (behind->role != role || (role != calls && behind->doubt > 0)) continue;
    const bool is_same = reading.clauses[behind->last] == reading.clauses[index] ||
                         is_behind_abbreviation(reading, *behind, index);
    if (!is_same || index - behind->last > 4 * (reach + 1)) return nullptr;
    return words_between(reading, behind->last + 1, index) <= reach ? &*behind : nullptr;
  }
  return nullptr;
}

/// The first hit of `role` that begins behind symbol `index`, at most `reach` words away.
const Hit* NumberWords::behind(std::uint16_t role, std::size_t index, std::size_t reach) const {
  const Reading& reading = judging_->reading;
  auto hit = std::lower_bound(judging_->hits.begin(), judging_->hits.end(), index,
                              [](const Hit& each, std::size_t place) { return each.last <= place; });
  constexpr int looked_at = 8;
  for (int count = 0; hit != judging_->hits.end() && count < looked_at; ++hit, ++count) {
    if (hit->role != role || hit->first <= index || (role != calls && hit->doubt > 0)) continue;
    const bool is_same =
        reading.clauses[hit->first] == reading.clauses[index] || is_behind_comma(reading, index, *hit);
    if (!is_same || hit->first - index > 4 * (reach + 1)) return nullptr;
    return words_between(reading, index + 1, hit->first) <= reach ? &*hit : nullptr;
  }
  return nullptr;
}

/// 記一下我手提，6628 0914: a word for calls that ends the clause before, the number beginning its own.
bool NumberWords::is_led_in(std::size_t first) const {
  const Reading& reading = judging_->reading;
  constexpr std::size_t widest_pause = 3;
  constexpr std::size_t reach_over_comma = 4;
  std::size_t mark = first;
  while (mark > 0 && first - mark < widest_pause && !reading.is_word(mark - 1) &&
         !reading.is_kind(mark, text::SymbolKind::clause_end)) {
    --mark;
  }
  const bool is_behind_comma =
      mark > 0 && reading.symbol(mark) == U',' && reading.is_kind(mark, text::SymbolKind::clause_end);
  return is_behind_comma && before(calls, mark, reach_over_comma) != nullptr;
}

bool NumberWords::is_near_call(std::size_t first, std::size_t last) const {
  constexpr std::size_t reach_before = 12;
  constexpr std::size_t reach_behind = 4;
  constexpr std::size_t reach_of_spaced_words = 14;
  if (before(calls, first, reach_before) != nullptr || behind(calls, last, reach_behind) != nullptr ||
      is_led_in(first)) {
    return true;
  }
  const Hit* const word = behind(calls, last, reach_of_spaced_words);
  return word != nullptr && word->is_latin;
}

bool NumberWords::is_counted(std::size_t first, std::size_t last) const {
  constexpr std::size_t reach_before = 12;
  const Hit* const count = before(counts, first, reach_before);
  const Hit* const call = before(calls, first, reach_before);
  if (count != nullptr && (call == nullptr || call->last <= count->last)) return true;
  const Hit* const unit = behind(units, last, 0);
  return unit != nullptr && unit->first <= last + 2;
}

bool fits(const packs::Rule& rule, std::string_view digits, std::string_view table) {
  const std::vector<std::string>& shapes = rule.list(table);
  return std::any_of(shapes.begin(), shapes.end(),
                     [&](const std::string& shape) { return has_shape(digits, shape); });
}

}  // namespace liaotai::lint

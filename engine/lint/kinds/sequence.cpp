#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/numbered.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description; its slots come behind them.
enum Role : std::uint16_t { allow, open, stops, across, numbered, qualified, first_slot };

/// The longest word of a spaced script, with the marks behind it: bounds how far a gap is counted.
constexpr std::size_t longest_word = 14;

/// How far apart two places are: a Han character is one, a run of Latin letters or digits one, as are four
/// letters of a script without spaces.
std::size_t distance(const Reading& reading, std::size_t first, std::size_t end) {
  std::size_t count = 0;
  std::size_t unspaced = 0;
  bool in_run = false;
  for (std::size_t index = first; index < end; ++index) {
    const bool is_latin = reading.is_latin(index);
    if (is_latin && !in_run) ++count;
    in_run = is_latin;
    if (is_latin || !reading.is_word(index)) continue;
    if (reading.is_kind(index, text::SymbolKind::other_letter)) {
      ++unspaced;
    } else {
      ++count;
    }
  }
  return count + (unspaced + 3) / 4;
}

/// The best way to fill the slots up to one of them, ending with one hit.
struct Chain {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t clause = 0;
  std::uint32_t doubt = 0;  // of all its hits
  std::uint32_t symbols = 0;
  bool is_denied = false;

  bool is_certain_enough() const { return doubt <= symbols; }
};

/// Whether the hit is a word that fills the last slot beside a number, and one stands there: 退5元, RM3.
bool is_sum(const Reading& reading, const Hit& hit) {
  if (hit.role != numbered || !has_number_beside(reading, hit)) return false;
  // 心得，5天: the number of another clause is none of it.
  const std::size_t behind = next_word(reading, hit.last + 1);
  return !is_digit(reading, behind) || reading.clauses[behind] == reading.clauses[hit.first];
}

/// Follows the slots from hit to hit. For every slot only the chain that ended last matters, as it is nearest
/// to what follows; the one before it is kept for words that fill this slot and the next: 销量 in
/// 全网销量第一.
class Follower {
 public:
  explicit Follower(const Judging& judging)
      : judging_(judging), ends_(judging.rule.slots.size()), goes_across_(judging.rule.has_list("across")) {
    for (const Hit& hit : judging.hits) {
      if (hit.role == across || is_sum(judging.reading, hit)) across_.emplace_back(hit.first, hit.last);
    }
    std::sort(across_.begin(), across_.end());
  }

  /// The chain that ends with `hit` in `slot`, or nothing when a needed slot before it is empty.
  std::optional<Chain> extend(std::size_t slot, const Hit& hit) const {
    const std::uint32_t clause = judging_.reading.clauses[hit.first];
    const bool is_denied = judging_.context.is_denied(hit.first, hit.last);
    for (std::size_t before = slot; before > 0; --before) {
      for (const std::optional<Chain>& chain : ends_[before - 1]) {
        if (!chain || chain->last >= hit.first) continue;
        const bool goes_far = is_listed_across(slot, hit);
        if (chain->clause != clause && !(goes_far && is_across(*chain, hit))) continue;
        if (!is_near(slot, *chain, hit, goes_far)) break;
        if (is_said(slot, *chain, hit)) break;
        return Chain{chain->first,
                     hit.last,
                     clause,
                     chain->doubt + hit.doubt,
                     chain->symbols + hit.symbols,
                     chain->is_denied || is_denied};
      }
      if (!judging_.rule.slots[before - 1].optional) return std::nullopt;
    }
    return Chain{hit.first, hit.last, clause, hit.doubt, hit.symbols, is_denied};
  }

  /// Of two chains that end together the longer is kept.
  void keep(std::size_t slot, const Chain& chain) {
    std::array<std::optional<Chain>, 2>& kept = ends_[slot];
    if (!kept[0] || kept[0]->last != chain.last) {
      kept[1] = kept[0];
      kept[0] = chain;
    } else if (chain.first < kept[0]->first) {
      kept[0] = chain;
    }
  }

  /// Whether all slots behind `slot` may stay empty.
  bool is_complete(std::size_t slot) const {
    const std::vector<packs::Slot>& slots = judging_.rule.slots;
    return std::all_of(slots.begin() + static_cast<std::ptrdiff_t>(slot) + 1, slots.end(),
                       [](const packs::Slot& each) { return each.optional; });
  }

 private:
  /// Whether the hit is a word that may fill the last slot behind a comma and farther away.
  bool is_listed_across(std::size_t slot, const Hit& hit) const {
    return slot + 1 == ends_.size() &&
           std::binary_search(across_.begin(), across_.end(), std::pair(hit.first, hit.last));
  }

  /// 邀请5位好友关注，免费送一箱牛奶: whether nothing ends the sentence between, and it has at most two
  /// commas.
  bool is_across(const Chain& chain, const Hit& hit) const {
    const Reading& reading = judging_.reading;
    constexpr std::uint32_t most_commas = 2;
    if (reading.clauses[hit.first] > chain.clause + most_commas) return false;
    for (std::size_t mark = chain.last + 1; mark < hit.first; ++mark) {
      if (reading.is_kind(mark, text::SymbolKind::clause_end) && reading.symbol(mark) != U',') return false;
    }
    return true;
  }

  /// Whether the chain has met what the slot asks for before this hit: 好评返现 is all of 好评返现，私信领.
  bool is_said(std::size_t slot, const Chain& chain, const Hit& hit) const {
    if (!goes_across_ || slot + 1 != ends_.size()) return false;
    return std::any_of(ends_[slot].begin(), ends_[slot].end(), [&](const std::optional<Chain>& said) {
      return said && said->first <= chain.first && said->last > chain.last && said->last < hit.first;
    });
  }

  bool is_near(std::size_t slot, const Chain& chain, const Hit& hit, bool goes_far) const {
    // What is promised for something, or said of it, stands where its sentence has room for it.
    constexpr std::size_t farther = 8;
    const auto gap = static_cast<std::size_t>(judging_.rule.slots[slot].gap) + (goes_far ? farther : 0);
    if (hit.first - chain.last > (gap + 1) * longest_word) return false;
    return distance(judging_.reading, chain.last + 1, hit.first) <= gap;
  }

  const Judging& judging_;
  std::vector<std::array<std::optional<Chain>, 2>> ends_;        // of each slot, the latest first
  bool goes_across_;                                             // the rule lists words behind commas
  std::vector<std::pair<std::uint32_t, std::uint32_t>> across_;  // where hits of `across` stand, ascending
};

/// What stands behind an open word belongs to it: in 送一盒面膜 the gift.
class Openings {
 public:
  explicit Openings(const Judging& judging) : reading_(judging.reading) {
    Cover words;
    for (const Hit& hit : judging.hits) {
      if (hit.role >= first_slot) words.add(hit.first, hit.last);
    }
    words.finish();
    for (const Hit& hit : judging.hits) {
      // 返 is open, 返现 says it all.
      const bool is_open = hit.role == open || is_sum(judging.reading, hit);
      if (is_open && !words.covers(hit.first, hit.last + 1)) ends_.push_back(hit.last);
      if (hit.role == qualified) qualified_.push_back(hit.last);
      // The particle ạ stops, the article a does not.
      const bool is_bare_letter = hit.is_latin && hit.symbols == 1 && !hit.folds.has(text::Fold::accent);
      if (hit.role == stops && !is_bare_letter) stops_.push_back(hit.first);
    }
    std::sort(stops_.begin(), stops_.end());
  }

  bool must_go_on(std::size_t last) const {
    return std::binary_search(qualified_.begin(), qualified_.end(), last);
  }

  /// The last symbol of what says more of a word that means nothing alone and ends at `last`: up to four Han
  /// characters and a stop, 最 + 耐磨 + 的. Nothing when there is none or it goes on.
  std::optional<std::size_t> quality_end(std::size_t last) const {
    constexpr std::size_t longest_quality = 4;
    constexpr std::size_t widest_gap = 4;
    const auto stop = std::upper_bound(stops_.begin(), stops_.end(), last);
    const std::size_t before = stop == stops_.end() ? reading_.size() : *stop;
    // 全·国·最·耐·磨·的: what stands between its characters when something stands behind the word itself.
    const bool is_strewn = !reading_.is_word(last + 1);
    std::size_t end = last;
    std::size_t characters = 0;
    std::size_t index = last + 1;
    for (; index < before && characters <= longest_quality; ++index) {
      if (reading_.is_kind(index, text::SymbolKind::han)) {
        ++characters;
        end = index;
      } else if (!is_strewn || !text::is_skippable(reading_.symbols()[index].kind) ||
                 index - end > widest_gap) {
        break;
      }
    }
    const bool goes_on = index < before && reading_.is_word(index);
    if (characters == 0 || characters > longest_quality || goes_on) return std::nullopt;
    return end;
  }

  /// The last symbol of the part from `first` that ends with an open word at `last`: up to a stop or the end
  /// of the clause. A filler ends it as well, unless the part is already strewn with it: 好🌸评🌸返🌸5🌸元.
  std::size_t end_of(std::size_t first, std::size_t last) const {
    if (!std::binary_search(ends_.begin(), ends_.end(), last)) return last;
    constexpr std::size_t longest_object = 10;
    const auto stop = std::upper_bound(stops_.begin(), stops_.end(), last);
    const std::size_t before = stop == stops_.end() ? reading_.size() : *stop;
    const std::size_t furthest = std::min(before, last + longest_object * longest_word);
    std::size_t end = last;
    for (std::size_t index = last + 1; index < furthest; ++index) {
      if (reading_.clauses[index] != reading_.clauses[last]) break;
      // get $5: the sign of a sum belongs to it.
      const bool is_before_sum = reading_.is_kind(index + 1, text::SymbolKind::digit);
      if (reading_.is_kind(index, text::SymbolKind::filler) && !is_before_sum &&
          !is_strewn(first, last, index))
        break;
      if (reading_.is_word(index) && !reading_.is_kind(index, text::SymbolKind::clause_end)) end = index;
    }
    end = without_count(last, end);
    return distance(reading_, last + 1, end + 1) <= longest_object ? end : last;
  }

 private:
  /// Whether the filler at `index` stands between the symbols of the part as well.
  bool is_strewn(std::size_t first, std::size_t last, std::size_t index) const {
    for (std::size_t place = first + 1; place < last; ++place) {
      if (reading_.symbol(place) == reading_.symbol(index)) return true;
    }
    return false;
  }

  /// How many of them there are, said behind the object, is no part of it: 送面膜一片. `last`: of the open
  /// word.
  std::size_t without_count(std::size_t last, std::size_t end) const {
    constexpr std::u32string_view counters = U"张次只个份件条袋瓶盒包支片箱套双对杯枚组罐本块";
    constexpr std::size_t count_and_counter = 2;
    constexpr std::size_t shortest_object = 2;
    if (end < last + shortest_object + count_and_counter) return end;
    const bool is_counted = counters.find(reading_.symbol(end)) != std::u32string_view::npos &&
                            reading_.symbols()[end - 1].digit_value != text::no_digit &&
                            reading_.symbols()[end - 2].digit_value == text::no_digit &&
                            reading_.is_kind(end - 2, text::SymbolKind::han);
    return is_counted ? end - count_and_counter : end;
  }

  const Reading& reading_;
  std::vector<std::uint32_t> ends_;       // last symbols of open words, ascending
  std::vector<std::uint32_t> qualified_;  // last symbols of words that must go on, ascending
  std::vector<std::uint32_t> stops_;      // first symbols, ascending
};

}  // namespace

void judge_sequence(const Judging& judging, Judgements& found) {
  Cover allowed;
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  Follower follower(judging);
  const Openings openings(judging);
  for (const Hit& hit : judging.hits) {
    const bool is_last = is_sum(judging.reading, hit);
    if ((hit.role < first_slot && !is_last) || is_far_fetched(hit) ||
        allowed.covers_together(hit.first, hit.last)) {
      continue;
    }
    const std::size_t slot = is_last ? judging.rule.slots.size() - 1 : hit.role - first_slot;
    const std::optional<Chain> chain = follower.extend(slot, hit);
    if (!chain) continue;
    follower.keep(slot, *chain);
    if (!follower.is_complete(slot) || chain->is_denied || !chain->is_certain_enough()) continue;
    const bool must_go_on = openings.must_go_on(chain->last);
    const std::optional<std::size_t> end =
        must_go_on ? openings.quality_end(chain->last) : openings.end_of(chain->first, chain->last);
    if (!end) continue;
    found.push_back(over_symbols(judging.reading, number_start(judging.reading, chain->first), *end));
  }
}

}  // namespace liaotai::lint

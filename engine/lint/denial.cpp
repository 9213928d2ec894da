#include <algorithm>

#include "engine/lint/context.hpp"

namespace liaotai::lint {
namespace {

/// How many symbols of words a negation reaches over: some words of Chinese, some of a spaced script. A word
/// of one character is more often part of another and reaches less far.
constexpr std::size_t reach_in_characters = 14;
constexpr std::size_t reach_of_one_character = 7;
constexpr std::size_t reach_in_letters = 40;

std::size_t reach_of(const Hit& negation) {
  if (negation.is_latin) return reach_in_letters;
  return negation.symbols == 1 ? reach_of_one_character : reach_in_characters;
}

bool stands_at(const Reading& reading, std::size_t index, std::u32string_view word) {
  for (const char32_t symbol : word) {
    if (reading.symbol(index++) != symbol) return false;
  }
  return true;
}

}  // namespace

std::optional<Excuse> Context::negation_before(std::uint32_t first) const {
  // The denial may share its last character with what it denies, or name it: 不能 and 能治疗, 冇微信.
  constexpr std::uint32_t longest_share = 10;
  auto behind = std::lower_bound(negations_.begin(), negations_.end(), first + longest_share,
                                 [](const Hit& hit, std::uint32_t place) { return hit.last < place; });
  while (behind != negations_.begin() && (behind - 1)->first >= first) --behind;
  if (behind == negations_.begin()) return std::nullopt;
  // A word of one character may stand between the phrase and a denial that reaches further.
  const auto nearest = behind - 1;
  constexpr std::ptrdiff_t words_tried = 3;
  for (auto each = nearest; nearest - each < words_tried; --each) {
    if (reading_->clauses[each->last] != reading_->clauses[first]) return std::nullopt;
    const Excuse excuse{ExcuseKind::negation, each->first, each->last};
    if (each->last >= first) return excuse;
    if (first - each->last > 2 * reach_in_letters) return std::nullopt;
    if (words_between(*reading_, each->last + 1, first) <= reach_of(*each)) {
      const auto resumed = std::upper_bound(resumptions_.begin(), resumptions_.end(), each->last);
      if (resumed == resumptions_.end() || *resumed >= first) return excuse;
      return std::nullopt;
    }
    if (each == negations_.begin()) break;
  }
  return std::nullopt;
}

/// 不治病, 不返现: a bare 不 right before what it denies, and not the one of 要不 or 何不.
std::optional<Excuse> Context::bare_denial(std::uint32_t first) const {
  constexpr std::u32string_view asking = U"要何可好才岂";
  if (first == 0 || reading_->symbol(first - 1) != U'不') return std::nullopt;
  const bool is_asking = first > 1 && asking.find(reading_->symbol(first - 2)) != std::u32string_view::npos;
  return is_asking ? std::nullopt : std::optional(Excuse{ExcuseKind::negation, first - 1, first - 1});
}

/// The mark that ends next behind symbol `last`, in its clause and not over it.
const Context::Mark* Context::next_behind(const Marks& marks, std::uint32_t last) const {
  const auto next = std::upper_bound(marks.begin(), marks.end(), last,
                                     [](std::uint32_t place, const Mark& each) { return place < each.last; });
  const bool is_there = next != marks.end() && next->clause == reading_->clauses[last] && next->first > last;
  return is_there ? &*next : nullptr;
}

std::optional<Excuse> Context::negation_behind(std::uint32_t last) const {
  const Mark* const next = next_behind(denials_behind_, last);
  if (next == nullptr) return std::nullopt;
  const std::size_t reach = reading_->is_latin(next->first) ? reach_in_letters : reach_in_characters;
  if (next->first - last > 2 * reach_in_letters) return std::nullopt;
  if (words_between(*reading_, last + 1, next->first) > reach) return std::nullopt;
  return Excuse{ExcuseKind::negation, next->first, next->last};
}

/// takde wasap, 冇WhatsApp, walang flash sale: what stands right behind such a word is not there.
std::optional<Excuse> Context::absence(std::uint32_t first) const {
  constexpr std::size_t abbreviation = 2;  // of `number`: takde no wasap
  const auto behind =
      std::lower_bound(absences_.begin(), absences_.end(), first,
                       [](const Mark& each, std::uint32_t place) { return each.last < place; });
  if (behind == absences_.begin()) return std::nullopt;
  const Mark& mark = *(behind - 1);
  if (mark.clause != reading_->clauses[first] || first - mark.last > 2 * abbreviation + 2)
    return std::nullopt;
  const std::size_t between = words_between(*reading_, mark.last + 1, first);
  const bool is_right_before = between == 0 || (between <= abbreviation && reading_->is_latin(first - 2));
  return is_right_before ? std::optional(Excuse{ExcuseKind::negation, mark.first, mark.last}) : std::nullopt;
}

/// no WhatsApp please, Shopee don't allow: `no` right before what it denies, where the next clauses say no as
/// well, or the one before does and nothing but `please` follows. Alone it is a number: no WhatsApp 012-… in
/// Malay.
std::optional<Excuse> Context::bare_no(std::uint32_t first, std::uint32_t last) const {
  constexpr std::uint32_t word_and_space = 3;
  constexpr std::size_t words_to_the_end = 24;
  if (first < word_and_space || reading_->symbol(first - 1) != U' ') return std::nullopt;
  if (reading_->symbol(first - 2) != U'o' || reading_->symbol(first - 3) != U'n') return std::nullopt;
  if (first > word_and_space && reading_->is_latin(first - 4)) return std::nullopt;
  const std::uint32_t clause = reading_->clauses[last];
  std::uint32_t end = last + 1;
  for (std::size_t words = 0; end < reading_->size() && reading_->clauses[end] == clause; ++end) {
    if (is_digit(*reading_, end)) return std::nullopt;
    if (reading_->is_word(end) && ++words > words_to_the_end) return std::nullopt;
  }
  const auto denied = [&](std::uint32_t place) {
    if (first_in(refusals_, place) != nullptr) return true;
    const auto negation = std::lower_bound(
        negations_.begin(), negations_.end(), place,
        [&](const Hit& hit, std::uint32_t each) { return reading_->clauses[hit.last] < each; });
    return negation != negations_.end() && reading_->clauses[negation->last] == place;
  };
  const std::size_t next = next_word(*reading_, last + 1);
  const bool says_no_more = next >= end || stands_at(*reading_, next, U"please");
  const bool is_concluded = clause > 0 && says_no_more && denied(clause - 1);
  const bool is_refused = next_behind(refusals_, last) != nullptr;
  if (!is_concluded && !is_refused && !denied(clause + 1) && !denied(clause + 2)) return std::nullopt;
  return Excuse{ExcuseKind::negation, first - word_and_space, first - 2};
}

bool Context::is_question(std::uint32_t clause) const {
  const auto end = std::upper_bound(reading_->clauses.begin(), reading_->clauses.end(), clause);
  auto index = static_cast<std::size_t>(end - reading_->clauses.begin());
  if (index == 0 || index > reading_->size()) return false;
  constexpr std::u32string_view asking = U"?吗么嘛呢";
  constexpr int symbols_at_the_end = 3;
  for (int count = 0; count < symbols_at_the_end && index > 0; ++count) {
    --index;
    if (reading_->clauses[index] != clause) return false;
    if (asking.find(reading_->symbol(index)) != std::u32string_view::npos) return true;
  }
  // 您问能不能根治，这个需要医生看: asked without a mark.
  constexpr std::uint32_t longest_clause = 60;
  for (std::uint32_t count = 0; index > 1 && count < longest_clause; ++count, --index) {
    if (reading_->clauses[index - 1] != clause) return false;
    const bool is_no = reading_->symbol(index) == U'不' || reading_->symbol(index) == U'没';
    const bool is_doubled = reading_->symbol(index - 1) == reading_->symbol(index + 1);
    if (is_no && is_doubled && reading_->is_kind(index - 1, text::SymbolKind::han)) return true;
  }
  return false;
}

/// 可以加微信吗？不可以哦: the answer to the question denies it.
std::optional<Excuse> Context::refusal(std::uint32_t last) const {
  const std::uint32_t clause = reading_->clauses[last];
  if (refusals_.empty()) return std::nullopt;
  const Mark* mark = first_in(refusals_, clause + 1);
  if (mark == nullptr) mark = first_in(refusals_, clause + 2);
  if (mark == nullptr || !is_question(clause)) return std::nullopt;
  return Excuse{ExcuseKind::negation, mark->first, mark->last};
}

}  // namespace liaotai::lint

#include "engine/lint/context.hpp"

#include <algorithm>

#include "engine/lint/cover.hpp"

namespace liaotai::lint {
namespace {

// The places of the names in `context_lexicons`.
enum Role : std::uint16_t {
  negation,
  no_negation,
  resumption,
  warning_word,
  rhetoric,
  denial_behind,
  reporting,
  supposition,
  refusal_word,
  fraudster,
  ruse
};

/// How many symbols of words a negation reaches over: some words of Chinese, some of a spaced script. A word
/// of one character is more often part of another and reaches less far.
constexpr std::size_t reach_in_characters = 14;
constexpr std::size_t reach_of_one_character = 7;
constexpr std::size_t reach_in_letters = 40;

std::size_t reach_of(const Hit& negation) {
  if (negation.is_latin) return reach_in_letters;
  return negation.symbols == 1 ? reach_of_one_character : reach_in_characters;
}

bool ends_a_sentence(char32_t symbol) {
  constexpr std::u32string_view marks = U"。.!?\n";
  return marks.find(symbol) != std::u32string_view::npos;
}

/// 该不该, 有没有: a denial in the middle of a question denies nothing.
bool is_asking(const Reading& reading, const Hit& negation) {
  const char32_t first = reading.symbol(negation.first);
  return (first == U'不' || first == U'没') && negation.first > 0 &&
         reading.is_kind(negation.first - 1, text::SymbolKind::han) &&
         reading.symbol(negation.first - 1) == reading.symbol(negation.first + 1);
}

bool stands_at(const Reading& reading, std::size_t index, std::u32string_view word) {
  for (const char32_t symbol : word) {
    if (reading.symbol(index++) != symbol) return false;
  }
  return true;
}

/// 您说的那个价我们在拼多多能做: behind what somebody has said the seller speaks again.
bool speaks_again(const Reading& reading, std::size_t reported_last, std::size_t first) {
  if (reading.symbol(reported_last) != U'的') return false;
  for (std::size_t index = reported_last + 2; index < first; ++index) {
    if (reading.symbol(index) == U'我' || reading.symbol(index) == U'咱') return true;
  }
  return false;
}

/// 不治病, 不返现: a bare 不 right before what it denies, and not the one of 要不 or 何不.
bool is_right_behind_no(const Reading& reading, std::size_t first) {
  constexpr std::u32string_view asking = U"要何可好才岂";
  if (first == 0 || reading.symbol(first - 1) != U'不') return false;
  return first < 2 || asking.find(reading.symbol(first - 2)) == std::u32string_view::npos;
}

/// The mark that closes a quotation, 0 when `symbol` opens none.
char32_t closing_mark(char32_t symbol) {
  switch (symbol) {
    case U'“':
      return U'”';
    case U'「':
      return U'」';
    case U'『':
      return U'』';
    case U'‘':
      return U'’';
    case U'"':
      return U'"';
    default:
      return 0;
  }
}

}  // namespace

Context::Context(const Reading& reading, std::span<const Hit> hits) : reading_(&reading) {
  Cover figures;
  for (const Hit& hit : hits) {
    if (hit.role == no_negation && hit.doubt == 0) figures.add(hit.first, hit.last);
  }
  figures.finish();
  for (const Hit& hit : hits) {
    if (hit.doubt > 0) continue;
    const Mark mark{reading.clauses[hit.first], hit.first, hit.last};
    switch (hit.role) {
      case negation:
        if (!figures.covers(hit.first, hit.last) && !is_asking(reading, hit)) negations_.push_back(hit);
        break;
      case resumption:
        resumptions_.push_back(hit.last);
        break;
      case warning_word:
        warnings_.push_back(mark);
        break;
      case rhetoric:
        rhetoric_.push_back(mark);
        break;
      case denial_behind:
        if (!figures.covers(hit.first, hit.last)) denials_behind_.push_back(mark);
        break;
      case reporting:
        reporting_.push_back(mark);
        break;
      case supposition:
        suppositions_.push_back(mark);
        break;
      case refusal_word:
        if (!figures.covers(hit.first, hit.last)) refusals_.push_back(mark);
        break;
      case fraudster:
        fraudsters_.push_back(mark);
        break;
      case ruse:
        ruses_.push_back(mark);
        break;
      default:
        break;
    }
  }
  if (!reporting_.empty()) find_quotations();
  find_titles();
}

/// What stands in marks of titles is the name of a book, a song or a film: 《抗癌日记》.
void Context::find_titles() {
  constexpr std::uint32_t longest_title = 40;
  const auto size = static_cast<std::uint32_t>(reading_->size());
  const auto quoted = static_cast<std::ptrdiff_t>(quotations_.size());
  for (std::uint32_t index = 0; index < size; ++index) {
    if (reading_->symbol(index) != U'《') continue;
    const std::uint32_t end = std::min(size, index + longest_title);
    std::uint32_t close = index + 1;
    while (close < end && reading_->symbol(close) != U'》') ++close;
    if (close < end) quotations_.push_back({0, index, close});
    index = close - 1;
  }
  std::inplace_merge(quotations_.begin(), quotations_.begin() + quoted, quotations_.end(),
                     [](const Mark& one, const Mark& other) { return one.first < other.first; });
}

/// Quotation marks opened in the clause of a word of reporting, or right behind it, hold somebody else's
/// words up to where they close, whatever stops stand between.
void Context::find_quotations() {
  constexpr std::uint32_t longest_quotation = 200;
  const std::vector<text::Symbol>& symbols = reading_->symbols();
  const auto size = static_cast<std::uint32_t>(symbols.size());
  std::uint32_t from = 0;
  for (const Mark& mark : reporting_) {
    std::uint32_t index = std::max(from, mark.last + 1);
    for (; index < size && closing_mark(symbols[index].symbol) == 0; ++index) {
      const std::uint32_t clause = reading_->clauses[index];
      if (clause > mark.clause + 1) break;
      if (clause != mark.clause && text::is_word(symbols[index].kind)) break;
    }
    from = index;
    if (index >= size || reading_->clauses[index] > mark.clause + 1) continue;
    const char32_t closing = closing_mark(symbols[index].symbol);
    if (closing == 0) continue;
    const std::uint32_t end = std::min(size, index + longest_quotation);
    std::uint32_t close = index + 1;
    while (close < end && symbols[close].symbol != closing) ++close;
    if (close < end) quotations_.push_back({0, index, close});
    from = std::min(close, end);
  }
}

const Context::Mark* Context::first_in(const Marks& marks, std::uint32_t clause) const {
  const auto mark =
      std::lower_bound(marks.begin(), marks.end(), clause,
                       [](const Mark& each, std::uint32_t place) { return each.clause < place; });
  return mark != marks.end() && mark->clause == clause ? &*mark : nullptr;
}

std::optional<Excuse> Context::warning(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t clause = reading_->clauses[first];
  const std::uint32_t end = reading_->clauses[last];
  for (const std::uint32_t place : {clause, end}) {
    if (const Mark* const mark = first_in(warnings_, place)) {
      return Excuse{ExcuseKind::warning, mark->first, mark->last};
    }
  }
  if (std::optional<Excuse> found = fraud(first)) return found;
  // 凡是让您加微信的，都是骗子: what is supposed in one clause is warned of in the next.
  const Mark* const supposed = first_in(suppositions_, clause);
  if (supposed == nullptr || supposed->first > first) return std::nullopt;
  constexpr std::uint32_t clauses_of_warning = 2;
  for (std::uint32_t next = end + 1; next <= end + clauses_of_warning; ++next) {
    for (const Marks* const marks : {&warnings_, &refusals_, &denials_behind_}) {
      if (const Mark* const mark = first_in(*marks, next)) {
        return Excuse{ExcuseKind::warning, mark->first, mark->last};
      }
    }
  }
  return std::nullopt;
}

/// 近期有人冒充本店客服，以退款为由让买家加微信: what people who deceive get others to do is told of, not
/// asked for, when the sentence has spoken of them.
std::optional<Excuse> Context::fraud(std::uint32_t first) const {
  const std::uint32_t clause = reading_->clauses[first];
  const Mark* const what = first_in(ruses_, clause);
  if (what == nullptr || what->first > first) return std::nullopt;
  const auto behind =
      std::lower_bound(fraudsters_.begin(), fraudsters_.end(), clause,
                       [](const Mark& each, std::uint32_t place) { return each.clause < place; });
  if (behind == fraudsters_.begin()) return std::nullopt;
  const Mark& who = *(behind - 1);
  constexpr std::uint32_t longest_sentence = 100;
  if (first - who.last > longest_sentence) return std::nullopt;
  for (std::uint32_t index = who.last + 1; index < first; ++index) {
    if (ends_a_sentence(reading_->symbol(index))) return std::nullopt;
  }
  return Excuse{ExcuseKind::warning, who.first, who.last};
}

std::optional<Excuse> Context::quotation(std::uint32_t first, std::uint32_t last) const {
  const Mark* const mark = first_in(reporting_, reading_->clauses[first]);
  if (mark != nullptr && mark->first <= first && !speaks_again(*reading_, mark->last, first)) {
    return Excuse{ExcuseKind::quotation, mark->first, mark->last};
  }
  const auto next =
      std::upper_bound(quotations_.begin(), quotations_.end(), first,
                       [](std::uint32_t place, const Mark& each) { return place < each.first; });
  if (next == quotations_.begin() || (next - 1)->last < last) return std::nullopt;
  return Excuse{ExcuseKind::quotation, (next - 1)->first, (next - 1)->last};
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
  for (; end < reading_->size() && reading_->clauses[end] == clause; ++end) {
    if (is_digit(*reading_, end)) return std::nullopt;
  }
  if (words_between(*reading_, last + 1, end) > words_to_the_end) return std::nullopt;
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
  if (!is_concluded && !denied(clause + 1) && !denied(clause + 2)) return std::nullopt;
  return Excuse{ExcuseKind::negation, first - word_and_space, first - 2};
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

std::optional<Excuse> Context::negation_behind(std::uint32_t last) const {
  const auto next = std::upper_bound(denials_behind_.begin(), denials_behind_.end(), last,
                                     [](std::uint32_t place, const Mark& each) { return place < each.last; });
  if (next == denials_behind_.end() || next->clause != reading_->clauses[last]) return std::nullopt;
  if (next->first <= last) return std::nullopt;
  const std::size_t reach = reading_->is_latin(next->first) ? reach_in_letters : reach_in_characters;
  if (next->first - last > 2 * reach_in_letters) return std::nullopt;
  if (words_between(*reading_, last + 1, next->first) > reach) return std::nullopt;
  return Excuse{ExcuseKind::negation, next->first, next->last};
}

std::optional<Excuse> Context::excuse(std::uint32_t first, std::uint32_t last) const {
  if (std::optional<Excuse> found = warning(first, last)) return found;
  if (std::optional<Excuse> found = quotation(first, last)) return found;
  const std::uint32_t end = reading_->clauses[last];
  const bool is_figure = first_in(rhetoric_, end) != nullptr || first_in(rhetoric_, end + 1) != nullptr;
  if (is_figure) return std::nullopt;
  if (std::optional<Excuse> found = negation_before(first)) return found;
  if (is_right_behind_no(*reading_, first)) return Excuse{ExcuseKind::negation, first - 1, first - 1};
  if (std::optional<Excuse> found = negation_behind(last)) return found;
  if (std::optional<Excuse> found = bare_no(first, last)) return found;
  return refusal(last);
}

}  // namespace liaotai::lint

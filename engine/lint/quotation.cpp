#include <algorithm>

#include "engine/lint/context.hpp"

namespace liaotai::lint {
namespace {

/// 您說「可不可以加賴」, 您刚问“能走某宝吗”: whether a quotation of what a buyer says opens at `open`.
bool opens_what_buyer_says(const Reading& reading, std::size_t open) {
  constexpr std::u32string_view saying = U"问说提讲发写";
  constexpr std::u32string_view buyers = U"您你亲客买";
  constexpr std::size_t furthest = 5;
  std::size_t index = open;
  while (index > 0 && open - index < 2 && !reading.is_word(index - 1)) --index;
  if (index > 0 && reading.symbol(index - 1) == U'的') --index;
  if (index == 0 || saying.find(reading.symbol(index - 1)) == std::u32string_view::npos) return false;
  for (std::size_t before = index - 1; before > 0 && index - before <= furthest; --before) {
    if (buyers.find(reading.symbol(before - 1)) != std::u32string_view::npos) return true;
  }
  return false;
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

/// Keeps what stands from the mark at `open` to the one that closes it, at most so long. Answers where that
/// one stands, or where looking for it ended.
std::uint32_t Context::keep_quotation(std::uint32_t open, char32_t closing, std::uint32_t longest) {
  const std::uint32_t end = std::min(static_cast<std::uint32_t>(reading_->size()), open + longest);
  std::uint32_t close = open + 1;
  while (close < end && reading_->symbol(close) != closing) ++close;
  if (close < end) quotations_.push_back({0, open, close});
  return close;
}

/// What stands in marks of titles is the name of a book, a song or a film (《抗癌日记》), and in quotation
/// marks behind 您说 and the like what a buyer says.
void Context::find_titles_and_sayings() {
  constexpr std::uint32_t longest_title = 40;
  constexpr std::uint32_t longest_saying = 60;
  const auto size = static_cast<std::uint32_t>(reading_->size());
  const std::size_t quoted = quotations_.size();
  for (std::uint32_t index = 0; index < size; ++index) {
    const char32_t symbol = reading_->symbol(index);
    const bool is_title = symbol == U'《';
    const char32_t closing = is_title ? U'》' : closing_mark(symbol);
    if (closing == 0 || (!is_title && !opens_what_buyer_says(*reading_, index))) continue;
    index = keep_quotation(index, closing, is_title ? longest_title : longest_saying) - 1;
  }
  const auto by_first = [](const Mark& one, const Mark& other) { return one.first < other.first; };
  if (quoted > 0 && quoted < quotations_.size()) {
    std::sort(quotations_.begin(), quotations_.end(), by_first);
  }
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
    from = keep_quotation(index, closing, longest_quotation);
  }
}

/// Where the seller speaks of himself.
void Context::find_own_words() {
  const auto size = static_cast<std::uint32_t>(reading_->size());
  for (std::uint32_t index = 0; index < size; ++index) {
    const char32_t symbol = reading_->symbol(index);
    if (symbol == U'我' || symbol == U'咱') own_words_.push_back(index);
  }
}

/// 您说的那个价我们在拼多多能做: whether the seller speaks again between what somebody has said and `first`.
bool Context::speaks_again(const Mark& reported, std::uint32_t first) const {
  if (reading_->symbol(reported.last) != U'的') return false;
  const auto own = std::lower_bound(own_words_.begin(), own_words_.end(), reported.last + 2);
  return own != own_words_.end() && *own < first;
}

std::optional<Excuse> Context::quotation(std::uint32_t first, std::uint32_t last) const {
  const Mark* const mark = first_in(reporting_, reading_->clauses[first]);
  if (mark != nullptr && mark->first <= first && !speaks_again(*mark, first)) {
    return Excuse{ExcuseKind::quotation, mark->first, mark->last};
  }
  const auto next =
      std::upper_bound(quotations_.begin(), quotations_.end(), first,
                       [](std::uint32_t place, const Mark& each) { return place < each.first; });
  if (next == quotations_.begin() || (next - 1)->last < last) return std::nullopt;
  return Excuse{ExcuseKind::quotation, (next - 1)->first, (next - 1)->last};
}

}  // namespace liaotai::lint

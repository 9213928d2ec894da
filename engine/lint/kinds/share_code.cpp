#include "engine/lint/kinds/share_code.hpp"

#include <algorithm>
#include <string_view>

#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The only list of the kind.
enum Role : std::uint16_t { cues };

/// Other signs that enclose a code, the opening one and its partner. They need a word for copying or opening
/// beside them.
char32_t partner_of(char32_t symbol) {
  constexpr std::u32string_view opening = U"/!#|~^*(（《【「『[<";
  constexpr std::u32string_view closing = U"/!#|~^*)）》】」』]>";
  const std::size_t place = opening.find(symbol);
  return place == std::u32string_view::npos ? U'\0' : closing[place];
}

constexpr std::size_t shortest_code = 6;
constexpr std::size_t longest_code = 20;

/// What stands between two signs.
struct Code {
  std::size_t letters = 0;
  std::size_t digits = 0;

  bool is_code() const {
    const std::size_t size = letters + digits;
    return letters > 0 && size >= shortest_code && size <= longest_code;
  }
  /// No word: digits among the letters.
  bool is_surely_code() const {
    return is_code() && digits > 0 && letters > 1 && letters + digits >= shortest_code + 2;
  }
};

/// The letters and digits from `first` to before `end`; empty when anything but single spaces is between.
Code code_between(const Reading& reading, std::size_t first, std::size_t end) {
  Code code;
  for (std::size_t index = first; index < end; ++index) {
    const bool is_letter = reading.is_kind(index, text::SymbolKind::letter);
    const bool is_inner_space = reading.is_kind(index, text::SymbolKind::space) && index > first &&
                                reading.is_latin(index - 1) && reading.is_latin(index + 1);
    if (is_inner_space) continue;
    if (!is_letter && !reading.is_kind(index, text::SymbolKind::digit)) return {};
    code.letters += is_letter ? 1 : 0;
    code.digits += is_letter ? 0 : 1;
  }
  return code;
}

/// Whether a word for copying or opening stands at most `reach` symbols from the code.
bool has_cue(const Judging& judging, std::size_t first, std::size_t last) {
  constexpr std::size_t reach = 16;
  const auto hit =
      std::lower_bound(judging.hits.begin(), judging.hits.end(), first,
                       [](const Hit& each, std::size_t place) { return each.last + reach < place; });
  return hit != judging.hits.end() && hit->role == cues && hit->first <= last + reach;
}

}  // namespace

bool may_delimit_code(char32_t symbol) {
  constexpr std::u32string_view signs = U"￥¥$€£₤₳¢₴₩₪₫₭₮₱₲₵฿¤₿";
  return signs.find(symbol) != std::u32string_view::npos;
}

void judge_share_code(const Judging& judging, Judgements& found) {
  const Reading& reading = judging.reading;
  std::size_t open = reading.size();
  for (std::size_t index = 0; index < reading.size(); ++index) {
    if (reading.is_word(index)) continue;
    const char32_t symbol = reading.symbol(index);
    constexpr std::size_t widest = 2 * longest_code;
    if (open < index && index - open > widest) open = reading.size();
    if (open < index) {
      const char32_t opener = reading.symbol(open);
      const Code code = code_between(reading, open + 1, index);
      const bool is_priced = may_delimit_code(symbol) && may_delimit_code(opener) && code.is_code();
      const bool is_enclosed = symbol == partner_of(opener) && code.is_surely_code();
      if (is_priced || (is_enclosed && has_cue(judging, open, index))) {
        found.push_back(over_symbols(reading, open, index));
        open = reading.size();
        continue;
      }
    }
    if (may_delimit_code(symbol) || partner_of(symbol) != U'\0') open = index;
  }
}

}  // namespace liaotai::lint

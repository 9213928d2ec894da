#include "engine/lint/kinds/account_apart.hpp"

#include <string_view>

#include "engine/lint/account.hpp"
#include "engine/lint/kinds/contact_roles.hpp"

namespace liaotai::lint {

std::optional<std::size_t> AccountApart::behind_comma(std::size_t last, bool has_verb) const {
  const std::size_t mark = next_word(reading_, last + 1);
  if (!is_comma(mark)) return in_next_clause(last + 1);
  const Lead lead = lead_behind(mark);
  if (lead.is_noun) return account_end(reading_, lead.last + 1, true, true);
  const std::size_t name = next_word(reading_, lead.last + 1);
  if (!has_verb || !reading_.is_kind(name, text::SymbolKind::letter)) return {};
  return account_end(reading_, name, false, false);
}

/// 绿泡泡上带课，号是 mathli_2077; 纸飞机上，搜 gushu_laochen: the clause goes on before its comma or a
/// space, and what follows begins with a word for an account or for searching.
std::optional<std::size_t> AccountApart::in_next_clause(std::size_t index) const {
  constexpr std::size_t longest_rest = 8;
  constexpr std::size_t shortest_account = 5;
  std::size_t mark = index;
  while (mark - index < longest_rest && reading_.is_word(mark)) ++mark;
  const bool is_gap = mark > index && reading_.is_kind(mark, text::SymbolKind::space);
  if (!is_comma(mark) && !is_gap) return {};
  const Lead lead = lead_behind(mark);
  if (!lead.begins_by_naming) return {};
  const std::optional<std::size_t> end = account_end(reading_, lead.last + 1, true, true);
  const bool is_long = end && *end - next_word(reading_, lead.last + 1) + 1 >= shortest_account;
  return is_long ? end : std::nullopt;
}

bool AccountApart::is_comma(std::size_t index) const {
  return reading_.symbol(index) == U',' && reading_.is_kind(index, text::SymbolKind::clause_end);
}

AccountApart::Lead AccountApart::lead_behind(std::size_t mark) const {
  constexpr int most_words = 3;
  Lead lead{mark};
  for (int count = 0; count < most_words; ++count) {
    const Hit* const company = company_.right_behind(reading_, lead.last);
    if (company == nullptr) break;
    const bool is_search = reading_.symbol(company->first) == U'搜';
    if (company->role == contact::after && !is_search) break;
    lead.last = company->last;
    lead.is_noun = lead.is_noun || company->role == contact::nouns;
    lead.begins_by_naming = count == 0 ? lead.is_noun || is_search : lead.begins_by_naming;
  }
  return lead;
}

std::optional<std::size_t> AccountApart::in_marks(std::size_t last, bool is_led) const {
  constexpr std::u32string_view openers = U"【「『《“\"[〈";
  constexpr std::u32string_view closers = U"】」』》”\"]〉";
  constexpr std::size_t longest_name = 24;
  constexpr std::size_t widest_gap = 2;
  std::size_t open = last + 1;
  while (open - last <= widest_gap && (reading_.symbol(open) == U':' || reading_.symbol(open) == U' ')) {
    is_led = is_led || reading_.symbol(open) == U':';
    ++open;
  }
  const std::size_t pair = openers.find(reading_.symbol(open));
  if (!is_led || pair == std::u32string_view::npos) return {};
  for (std::size_t close = open + 1; close - open <= longest_name && close < reading_.size(); ++close) {
    if (reading_.symbol(close) == closers[pair])
      return close > open + 1 ? std::optional(close) : std::nullopt;
  }
  return {};
}

std::optional<std::size_t> AccountApart::behind_purpose(std::size_t last) const {
  constexpr std::size_t longest_purpose = 6;
  std::size_t index = last + 1;
  while (index - last <= longest_purpose && reading_.is_kind(index, text::SymbolKind::han)) ++index;
  if (index == last + 1 || reading_.symbol(index) != U':') return {};
  const std::size_t name = next_word(reading_, index + 1);
  if (!reading_.is_kind(name, text::SymbolKind::letter)) return {};
  return account_end(reading_, name, false, false);
}

}  // namespace liaotai::lint

#include "engine/lint/domain.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace liaotai::lint {
namespace {

using text::SymbolKind;

/// Walks to the left over space and brackets.
struct Margin {
  std::size_t left = 0;  // one past the symbol that stopped it
  bool has_space = false;
  bool has_bracket = false;
};

Margin margin_before(const Reading& reading, std::size_t end) {
  constexpr std::u32string_view brackets = U"[](){}<>【】（）「」《》〔〕〖〗";
  constexpr std::size_t widest = 3;
  Margin margin{end};
  while (margin.left > 0 && end - margin.left < widest) {
    const char32_t symbol = reading.symbol(margin.left - 1);
    if (brackets.find(symbol) != std::u32string_view::npos) {
      margin.has_bracket = true;
    } else if (reading.is_kind(margin.left - 1, SymbolKind::space)) {
      margin.has_space = true;
    } else {
      break;
    }
    --margin.left;
  }
  return margin;
}

/// Whether the symbols before `end` spell `word`, and no letter stands before them.
bool spells(const Reading& reading, std::size_t end, std::u32string_view word) {
  if (end < word.size()) return false;
  for (std::size_t index = 0; index < word.size(); ++index) {
    if (reading.symbol(end - word.size() + index) != word[index]) return false;
  }
  const bool is_latin = reading.is_latin(end - 1);
  return !is_latin || end == word.size() || !reading.is_latin(end - word.size() - 1);
}

bool is_dot(char32_t symbol) {
  constexpr std::u32string_view dots = U".。．｡·・•‧∙⋅˙⸱";
  return dots.find(symbol) != std::u32string_view::npos;
}

bool is_odd_dot(char32_t symbol) {
  constexpr std::u32string_view dots =
      U",，、丶●◦▪°*☆★🔸🔹🔶🔷🔴🔵🟢🟡⚫⚪🔘";
  return dots.find(symbol) != std::u32string_view::npos;
}

/// What a dot is called, and what an @ is.
constexpr std::array<std::u32string_view, 15> dot_words{U"小数点", U"点",   U"小圆点", U"圆点",   U"句号",
                                                        U"点儿",   U"dot",  U"titik",  U"noktah", U"จุด",
                                                        U"ดอท",    U"cham", U"tuldok", U"punto",  U"dian"};
constexpr std::array<std::u32string_view, 7> at_words{U"艾特", U"爱特", U"小老鼠", U"老鼠",
                                                      U"圈a",  U"at",   U"แอท"};

/// The word of `words` that ends right before `end`. One of Latin letters must not touch what follows at
/// `label`.
std::u32string_view word_before(const Reading& reading, std::size_t end, std::size_t label,
                                std::span<const std::u32string_view> words) {
  for (const std::u32string_view word : words) {
    const bool is_latin = word.back() >= U'a' && word.back() <= U'z' && word.front() <= U'z';
    if ((!is_latin || end < label) && spells(reading, end, word)) return word;
  }
  return {};
}

/// 一六三 点 com: whether at least two Han digits end before `end`.
bool ends_han_number(const Reading& reading, std::size_t end) {
  const auto is_han_digit = [&](std::size_t index) {
    return reading.is_kind(index, SymbolKind::han) && is_digit(reading, index);
  };
  return end > 1 && is_han_digit(end - 1) && is_han_digit(end - 2);
}

/// Emoji beside a dot say nothing: shop😊.com. `end` without those right before it.
std::size_t without_pictures(const Reading& reading, std::size_t end) {
  constexpr std::size_t most = 3;
  std::size_t left = end;
  while (left > 0 && end - left < most && is_picture(reading, left - 1)) --left;
  return left;
}

std::optional<Joint> joint(const Reading& reading, std::size_t start, const Margin& behind, bool is_sign,
                           bool is_worded) {
  const Margin front = margin_before(reading, without_pictures(reading, start));
  if (front.left == 0) return std::nullopt;
  if (!reading.is_latin(front.left - 1) && !ends_han_number(reading, front.left)) return std::nullopt;
  const bool is_bare = !front.has_space && !behind.has_space && !front.has_bracket && !behind.has_bracket;
  return Joint{front.left - 1,
               is_sign && is_bare,
               is_worded,
               front.has_bracket && behind.has_bracket,
               is_worded && reading.is_latin(start),
               false};
}

/// A sign with space behind it only ends a sentence.
bool ends_sentence(const Reading& reading, std::size_t sign, const Margin& behind) {
  return behind.has_space && !behind.has_bracket && !margin_before(reading, sign).has_space;
}

/// A comma stands in a domain only where no list or sentence has one: `example,com` and not `a, b`.
std::optional<Joint> odd_dot(const Reading& reading, std::size_t sign, const Margin& behind) {
  constexpr std::size_t shortest_label = 3;
  if (!is_odd_dot(reading.symbol(sign)) && !is_dot(reading.symbol(sign))) return std::nullopt;
  if (is_odd_dot(reading.symbol(sign)) && behind.has_space) return std::nullopt;
  if (sign < shortest_label) return std::nullopt;
  for (std::size_t index = sign - shortest_label; index < sign; ++index) {
    if (!reading.is_latin(index)) return std::nullopt;
  }
  std::optional<Joint> odd = joint(reading, sign, behind, false, false);
  if (odd) odd->is_odd = true;
  return odd;
}

/// Whether a letter that stands alone ends before `end`.
bool ends_single_letter(const Reading& reading, std::size_t end) {
  return end > 0 && reading.is_latin(end - 1) && !(end > 1 && reading.is_latin(end - 2));
}

/// Whether a hyphen between letters that stand alone ends before `end`: s h o p - a . c o m.
bool ends_spaced_hyphen(const Reading& reading, std::size_t end) {
  return end > 1 && reading.symbol(end - 1) == U'-' && reading.is_kind(end - 2, SymbolKind::space) &&
         ends_single_letter(reading, end - 2);
}

bool is_of_label(const Reading& reading, std::size_t index) {
  return reading.is_latin(index) || reading.is_kind(index, SymbolKind::han);
}

/// A label in which Han characters may stand, from where it begins to before `end`.
struct MixedLabel {
  std::size_t end = 0;
  bool has_han = false;
};

MixedLabel mixed_label(const Reading& reading, std::size_t start) {
  MixedLabel label{start, false};
  for (; is_of_label(reading, label.end) || reading.symbol(label.end) == U'-'; ++label.end) {
    label.has_han = label.has_han || reading.is_kind(label.end, SymbolKind::han);
  }
  return label;
}

/// The length of the ending in Han characters at `start`, 0 when there is none.
std::size_t han_ending(const Reading& reading, std::size_t start) {
  // Those sold to everybody (IANA, Root Zone Database), as they are read: 线 as 现.
  constexpr std::array<std::u32string_view, 15> endings{U"中国", U"公司", U"网络", U"网址", U"网店",
                                                        U"商城", U"商店", U"商标", U"在现", U"中文网",
                                                        U"网站", U"手机", U"集团", U"香港", U"台湾"};
  for (const std::u32string_view ending : endings) {
    std::size_t length = 0;
    while (length < ending.size() && reading.symbol(start + length) == ending[length]) ++length;
    if (length == ending.size()) return length;
  }
  return 0;
}

bool is_hyphen(const Reading& reading, std::size_t index) {
  return reading.symbol(index) == U'-' || reading.symbol(index) == U'_';
}

std::size_t plain_label_start(const Reading& reading, std::size_t last, bool is_spaced) {
  const bool is_in_han = ends_han_number(reading, last + 1);
  std::size_t start = last;
  std::size_t first = last;  // the last letter or digit that was met
  while (start > 0 && last - start < longest_domain) {
    const bool is_letter = reading.is_latin(start - 1) || (is_in_han && is_digit(reading, start - 1));
    const bool is_gap = is_spaced && reading.is_kind(start - 1, SymbolKind::space) &&
                        (ends_single_letter(reading, start - 1) || ends_spaced_hyphen(reading, start - 1));
    if (!is_letter && !is_hyphen(reading, start - 1) && !is_gap) break;
    --start;
    if (is_letter) first = start;
  }
  return first;
}

/// Where a label begins through which emoji are strewn (s😊h😊o😊p, sh😊op), if it is one. One emoji before
/// what can be a whole label stands before it: 😊shop, hello😊shop.
std::optional<std::size_t> strewn_label_start(const Reading& reading, std::size_t last) {
  constexpr std::size_t shortest_whole_label = 3;
  constexpr std::size_t longest_piece = 3;  // on average
  std::size_t first = plain_label_start(reading, last, false);
  const std::size_t last_piece = last + 1 - first;
  std::size_t piece = last_piece;
  std::size_t letters = piece;
  std::size_t gaps = 0;
  while (last - first < longest_domain) {
    const std::size_t end = without_pictures(reading, first);
    if (end == first || end == 0 || !reading.is_latin(end - 1)) break;
    first = plain_label_start(reading, end - 1, false);
    piece = end - first;
    letters += piece;
    ++gaps;
  }
  if (gaps == 0) return std::nullopt;
  const bool is_one_split = gaps == 1 && (last_piece < shortest_whole_label || piece == 1);
  const bool is_strewn = gaps > 1 && letters <= longest_piece * (gaps + 1);
  return is_one_split || is_strewn ? std::optional(first) : std::nullopt;
}

}  // namespace

std::span<const std::u32string_view> words_for_a_dot() {
  return dot_words;
}

std::size_t han_labels_end(const Reading& reading, std::size_t first) {
  std::size_t named = first;
  for (std::size_t start = first; start < reading.size() && start - first < longest_domain;) {
    const MixedLabel label = mixed_label(reading, start);
    if (label.end == start) break;
    const std::size_t next = label.end + 1;
    const bool goes_on = reading.symbol(label.end) == U'.' && is_of_label(reading, next);
    // Words behind a label of letters are none of it, but at the beginning: https://shop.com谢谢.
    const bool may_be_label = start == first || reading.is_kind(start, SymbolKind::han);
    if (label.has_han && !(goes_on && may_be_label)) {
      const std::size_t ending = start > first ? han_ending(reading, start) : 0;
      return ending > 0 ? start + ending : named;
    }
    if (!goes_on) break;
    if (label.has_han && reading.is_latin(next)) named = next;
    start = next;
  }
  return named;
}

std::optional<Joint> dot_before(const Reading& reading, std::size_t label, Dots dots) {
  if (dots == Dots::also_odd && label > 0 && is_odd_dot(reading.symbol(label - 1))) {
    return odd_dot(reading, label - 1, Margin{label});
  }
  const Margin behind = margin_before(reading, without_pictures(reading, label));
  const std::size_t end = behind.left;
  if (end == 0) return std::nullopt;
  if (is_dot(reading.symbol(end - 1)) && !ends_sentence(reading, end - 1, behind)) {
    return joint(reading, end - 1, behind, true, false);
  }
  const std::u32string_view word = word_before(reading, end, label, dot_words);
  if (!word.empty()) return joint(reading, end - word.size(), behind, false, true);
  return dots == Dots::also_odd ? odd_dot(reading, end - 1, behind) : std::nullopt;
}

std::optional<Joint> at_before(const Reading& reading, std::size_t domain) {
  const Margin behind = margin_before(reading, domain);
  const std::size_t end = behind.left;
  if (end == 0) return std::nullopt;
  const char32_t sign = reading.symbol(end - 1);
  if (sign == U'@') {
    if (ends_sentence(reading, end - 1, behind)) return std::nullopt;
    return joint(reading, end - 1, behind, true, false);
  }
  if (sign == U'#' && end == domain) return joint(reading, end - 1, behind, true, false);
  if (behind.has_bracket && spells(reading, end, U"a")) return joint(reading, end - 1, behind, false, true);
  const std::u32string_view word = word_before(reading, end, domain, at_words);
  return word.empty() ? std::nullopt : joint(reading, end - word.size(), behind, false, true);
}

bool is_picture(const Reading& reading, std::size_t index) {
  return reading.is_kind(index, SymbolKind::filler) && text::is_picture(reading.symbol(index));
}

std::size_t label_start(const Reading& reading, std::size_t last, bool is_spaced) {
  const std::size_t plain = plain_label_start(reading, last, is_spaced);
  const std::optional<std::size_t> strewn = strewn_label_start(reading, last);
  return strewn ? std::min(*strewn, plain) : plain;
}

}  // namespace liaotai::lint

#include "engine/lint/precedence.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace liaotai::lint {
namespace {

using packs::Category;

/// Categories about one matter, the more telling first.
enum class Matter : std::uint8_t { reaching_elsewhere, claiming, other };

constexpr std::array reaching{Category::external_contact, Category::url, Category::phone,
                              Category::external_platform};
constexpr std::array claiming{Category::unregistered_promo, Category::absolute_claim};

template <std::size_t size>
bool is_one_of(const std::array<Category, size>& list, Category category) {
  return std::find(list.begin(), list.end(), category) != list.end();
}

Matter matter(Category category) {
  if (is_one_of(reaching, category)) return Matter::reaching_elsewhere;
  if (is_one_of(claiming, category)) return Matter::claiming;
  return Matter::other;
}

std::size_t rank(Category category) {
  const auto of = [&](const auto& list) {
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), category) - list.begin());
  };
  return matter(category) == Matter::reaching_elsewhere ? of(reaching) : of(claiming);
}

bool comes_first(const Finding& left, const Finding& right) {
  const auto key = [](const Finding& each) {
    return std::make_tuple(each.begin, ~each.end, rank(each.rule->category),
                           2 - static_cast<int>(each.rule->severity));
  };
  return key(left) < key(right);
}

/// By `comes_first`; those that it does not tell apart stay as they were.
std::vector<Finding> in_order(std::vector<Finding> findings) {
  std::vector<std::uint32_t> order(findings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    if (comes_first(findings[left], findings[right])) return true;
    return left < right && !comes_first(findings[right], findings[left]);
  });
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const std::uint32_t index : order) sorted.push_back(std::move(findings[index]));
  return sorted;
}

std::uint32_t length(const Finding& finding) {
  return finding.end - finding.begin;
}

/// Whether the part goes on behind a comma.
bool has_comma(const Finding& finding, std::string_view text) {
  const std::string_view part = text.substr(finding.begin, length(finding));
  return part.find(',') != std::string_view::npos || part.find("，") != std::string_view::npos;
}

/// Of the findings of one category that overlap, the longest. What a clause says by itself stays before what
/// begins within it and goes on in the next: 能治疗高血压，喝三个月断根.
void keep_longest(std::vector<Finding>& findings, Category category, std::string_view text) {
  const auto tells_more = [&](const Finding& finding, const Finding& before) {
    if (finding.begin > before.begin && has_comma(finding, text) && !has_comma(before, text)) return false;
    return length(finding) > length(before);
  };
  std::size_t kept = findings.size();  // the finding of the category that was kept last
  std::vector<bool> goes(findings.size());
  for (std::size_t index = 0; index < findings.size(); ++index) {
    const Finding& finding = findings[index];
    if (finding.rule->category != category) continue;
    const bool overlaps = kept < findings.size() &&
                          (finding.begin < findings[kept].end || finding.begin == findings[kept].begin);
    if (!overlaps) {
      kept = index;
    } else if (tells_more(finding, findings[kept])) {
      goes[kept] = true;
      kept = index;
    } else {
      goes[index] = true;
    }
  }
  std::size_t place = 0;
  const auto gone = [&](const Finding&) { return goes[place++]; };
  findings.erase(std::remove_if(findings.begin(), findings.end(), gone), findings.end());
}

/// Whether a finding within a contact is one by itself: the number in `WhatsApp me at 012-…` is one to call,
/// and wa.me/60120003344 an address as well.
bool says_more(const Finding& finding, std::uint32_t contact_begin, std::uint32_t contact_end) {
  if (finding.rule->category == Category::phone) return finding.end <= contact_end;
  return finding.rule->category == Category::url && finding.begin == contact_begin &&
         finding.end == contact_end;
}

/// Whether two findings that touch are one sentence about one thing, and not a list of two: names of
/// platforms, numbers and accounts stand side by side as well.
bool may_be_one(const Finding& before, const Finding& behind) {
  if (before.rule->category != behind.rule->category) return false;
  switch (before.rule->category) {
    case Category::external_contact:
      return before.rule->kind != packs::RuleKind::contact && before.rule->kind != packs::RuleKind::email &&
             behind.rule->kind != packs::RuleKind::email;
    case Category::unregistered_promo:
      return true;
    default:
      return false;
  }
}

/// Whether nothing stands between the two, or a space between words of a spaced script: xả kho sập sàn.
bool touches(const Finding& before, const Finding& behind, std::string_view text) {
  if (before.end == behind.begin) return true;
  // Letters of one byte, and of two such as the Vietnamese đ.
  constexpr unsigned char first_of_three_bytes = 0xE0;
  const auto is_spaced_script = [](char byte) {
    return static_cast<unsigned char>(byte) < first_of_three_bytes;
  };
  return before.end + 1 == behind.begin && text[before.end] == ' ' && is_spaced_script(text[before.begin]) &&
         is_spaced_script(text[behind.begin]);
}

/// w a s a p saya kosong satu dua …: a number that is said in words right behind a contact without account
/// belongs to it as figures do, and stays a finding of its own.
void take_numbers(std::vector<Finding>& findings, std::string_view text) {
  for (std::size_t index = 1; index < findings.size(); ++index) {
    Finding& contact = findings[index - 1];
    const Finding& number = findings[index];
    if (contact.rule->kind != packs::RuleKind::contact || number.rule->category != Category::phone) continue;
    if (contact.end < number.begin && touches(contact, number, text)) contact.end = number.end;
  }
}

/// Makes one finding of those that touch. The first one's rule stays.
void join_touching(std::vector<Finding>& findings, std::string_view text) {
  std::vector<Finding> joined;
  joined.reserve(findings.size());
  for (Finding& finding : findings) {
    if (!joined.empty() && may_be_one(joined.back(), finding) && touches(joined.back(), finding, text)) {
      joined.back().end = finding.end;
    } else {
      joined.push_back(std::move(finding));
    }
  }
  findings = std::move(joined);
}

}  // namespace

void keep_the_telling(std::vector<Finding>& findings, std::string_view text) {
  findings = in_order(std::move(findings));
  std::uint32_t present = 0;
  for (const Finding& finding : findings) present |= 1U << static_cast<unsigned>(finding.rule->category);
  for (unsigned category = 0; category < 32; ++category) {
    if (((present >> category) & 1U) != 0) keep_longest(findings, static_cast<Category>(category), text);
  }
  std::array<std::uint32_t, 2> reached{};  // by matter, how far the findings that stay go
  std::uint32_t contact_begin = 0;         // the last contact
  std::uint32_t contact_end = 0;
  std::vector<Finding> telling;
  telling.reserve(findings.size());
  for (Finding& finding : findings) {
    const Matter about = matter(finding.rule->category);
    if (about != Matter::other) {
      std::uint32_t& end = reached[static_cast<std::size_t>(about)];
      if (finding.end <= end && !says_more(finding, contact_begin, contact_end)) continue;
      end = std::max(end, finding.end);
      if (finding.rule->category == Category::external_contact) {
        contact_begin = finding.begin;
        contact_end = finding.end;
      }
    }
    telling.push_back(std::move(finding));
  }
  findings = std::move(telling);
  take_numbers(findings, text);
  join_touching(findings, text);
}

}  // namespace liaotai::lint

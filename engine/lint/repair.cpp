#include "engine/lint/repair.hpp"

#include <algorithm>

#include "engine/lint/evidence.hpp"

namespace liaotai::lint {
namespace {

using packs::RuleKind;
using text::SymbolKind;

bool is_about_a_part(RuleKind kind) {
  switch (kind) {
    case RuleKind::phrase:
    case RuleKind::sequence:
    case RuleKind::platform_name:
    case RuleKind::contact:
    case RuleKind::email:
    case RuleKind::url:
    case RuleKind::share_code:
    case RuleKind::phone:
    case RuleKind::length:
      return true;
    default:
      return false;
  }
}

/// Symbols `first` to before `end`.
struct Stretch {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// Whether `symbol` joins what stands before it to what follows, or belongs to it: without the one, it says
/// nothing.
bool joins(char32_t symbol) {
  constexpr std::u32string_view joints = U"、和或与及跟的";
  return joints.find(symbol) != std::u32string_view::npos;
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

/// The clause that symbols of the part stand in, its mark left out.
Stretch clause_of(const Reading& reading, const Stretch& part) {
  Stretch clause = part;
  while (clause.first > 0 && reading.clauses[clause.first - 1] == reading.clauses[part.first]) --clause.first;
  while (clause.end < reading.size() && !reading.is_kind(clause.end, SymbolKind::clause_end)) ++clause.end;
  return clause;
}

/// Takes with the part the words that joined it to its clause, and all of a clause that would say next to
/// nothing without it: 我们家 alone.
Stretch widened(const Reading& reading, Stretch part) {
  constexpr std::size_t next_to_nothing = 3;
  const Stretch clause = clause_of(reading, part);
  const std::size_t rest = said(reading, clause.first, part.first) + said(reading, part.end, clause.end);
  const std::size_t elsewhere = said(reading, 0, clause.first) + said(reading, clause.end, reading.size());
  if (rest <= next_to_nothing && elsewhere > 0) return clause;
  if (part.end < reading.size() && reading.symbol(part.end) == U'的') ++part.end;
  if (part.first > clause.first && joins(reading.symbol(part.first - 1))) --part.first;
  return part;
}

/// The part with what would stand there for nothing once it is gone: words that joined it, the marks of its
/// clause, doubled space.
Edit deletion(const Reading& reading, const Finding& finding) {
  Stretch part{symbol_at(reading, finding.begin), 0};
  part.end = symbol_at(reading, finding.end > 0 ? finding.end - 1 : 0) + 1;
  if (finding.rule->kind != RuleKind::length) part = widened(reading, part);
  const auto is = [&](std::size_t index, SymbolKind kind) { return reading.is_kind(index, kind); };
  const bool opens = part.first == 0 || is(part.first - 1, SymbolKind::clause_end);
  const bool parts = part.first > 0 && is(part.first - 1, SymbolKind::space);
  while ((opens || parts) && is(part.end, SymbolKind::space)) ++part.end;
  while (opens && is(part.end, SymbolKind::clause_end) && reading.symbol(part.end) != U'\n') ++part.end;
  if (opens && reading.symbol(part.end) == U'\n') ++part.end;
  while (opens && is(part.end, SymbolKind::space)) ++part.end;
  if (opens && part.first > 0 && part.end >= reading.size() && reading.symbol(part.first - 1) == U',') {
    --part.first;
  }
  const std::vector<text::Symbol>& symbols = reading.symbols();
  const std::uint32_t begin = part.first < reading.size() ? symbols[part.first].begin : finding.begin;
  return {std::min(begin, finding.begin), std::max(finding.end, symbols[part.end - 1].end), {}};
}

bool leaves_words(const Reading& reading, const std::vector<Edit>& edits) {
  std::size_t edit = 0;
  for (const text::Symbol& symbol : reading.symbols()) {
    while (edit < edits.size() && edits[edit].end <= symbol.begin) ++edit;
    const bool is_gone = edit < edits.size() && edits[edit].begin <= symbol.begin;
    if (!is_gone && text::is_word(symbol.kind)) return true;
  }
  return false;
}

}  // namespace

std::optional<Fix> repair(const Reading& reading, std::span<const Finding* const> findings) {
  const packs::Rule& rule = *findings.front()->rule;
  if (!is_about_a_part(rule.kind)) return std::nullopt;
  const bool replaces = !rule.replacement.empty();
  Fix fix{replaces ? "replace" : "remove", {}};
  for (const Finding* finding : findings) {
    Edit edit = replaces ? Edit{finding->begin, finding->end, rule.replacement} : deletion(reading, *finding);
    if (!fix.edits.empty() && edit.begin < fix.edits.back().end) {
      edit.begin = fix.edits.back().end;
      if (edit.end <= edit.begin) continue;
    }
    fix.edits.push_back(std::move(edit));
  }
  if (!replaces && !leaves_words(reading, fix.edits)) return std::nullopt;
  return fix;
}

std::string apply(std::string_view text, std::span<const Edit> edits) {
  std::string fixed;
  std::size_t copied = 0;
  for (const Edit& edit : edits) {
    fixed += text.substr(copied, edit.begin - copied);
    fixed += edit.text;
    copied = edit.end;
  }
  fixed += text.substr(copied);
  return fixed;
}

}  // namespace liaotai::lint

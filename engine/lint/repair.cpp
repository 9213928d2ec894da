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

/// The part with what would stand there for nothing once it is gone: the mark of its clause, doubled space.
Edit deletion(const Reading& reading, const Finding& finding) {
  Edit edit{finding.begin, finding.end, {}};
  const std::size_t first = symbol_at(reading, finding.begin);
  std::size_t behind = symbol_at(reading, finding.end > 0 ? finding.end - 1 : 0) + 1;
  const bool opens = first == 0 || reading.is_kind(first - 1, SymbolKind::clause_end);
  const bool parts = first > 0 && reading.is_kind(first - 1, SymbolKind::space);
  while ((opens || parts) && reading.is_kind(behind, SymbolKind::space)) {
    edit.end = reading.symbols()[behind].end;
    ++behind;
  }
  if (opens && reading.is_kind(behind, SymbolKind::clause_end)) edit.end = reading.symbols()[behind].end;
  if (opens && first > 0 && behind >= reading.size() && reading.symbol(first - 1) == U',') {
    edit.begin = reading.symbols()[first - 1].begin;
  }
  return edit;
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

#include "engine/lint/repair.hpp"

#include <algorithm>

#include "engine/lint/deletion.hpp"
#include "engine/lint/evidence.hpp"

namespace liaotai::lint {
namespace {

using packs::RuleKind;

/// Whether what a rule of this kind marks can be taken out; of a text that is too long, what is too much.
bool can_be_taken_out(RuleKind kind) {
  return packs::is_about_a_part(kind) || kind == RuleKind::length;
}

/// The bytes of a deletion; those of the finding where no symbol stands there.
Edit edit_of(const Reading& reading, const Deletion& gone, const Finding& finding) {
  const std::vector<text::Symbol>& symbols = reading.symbols();
  const std::uint32_t begin = gone.first < reading.size() ? symbols[gone.first].begin : finding.begin;
  const std::uint32_t end = gone.end > 0 ? symbols[gone.end - 1].end : finding.end;
  return {std::min(begin, finding.begin), std::max(end, finding.end), {}};
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

std::vector<Edit> replacements(std::span<const Finding* const> findings, const std::string& replacement) {
  std::vector<Edit> edits;
  for (const Finding* finding : findings) {
    if (edits.empty() || finding->begin >= edits.back().end) {
      edits.push_back({finding->begin, finding->end, replacement});
    }
  }
  return edits;
}

/// Parts with no word between them go together, with what stands between them.
std::vector<Edit> deletions(const Reading& reading, std::span<const Finding* const> findings) {
  struct Gone {
    Deletion symbols;
    Finding finding;  // the bytes of those that are in it
  };
  std::vector<Gone> all;
  for (const Finding* finding : findings) {
    Deletion part{symbol_at(reading, finding->begin),
                  symbol_at(reading, finding->end > 0 ? finding->end - 1 : 0) + 1};
    if (finding->rule->kind != RuleKind::length) part = widened(reading, part);
    if (!all.empty() && join(reading, all.back().symbols, part)) {
      all.back().finding.end = std::max(all.back().finding.end, finding->end);
    } else {
      all.push_back({part, *finding});
    }
  }
  std::vector<Edit> edits;
  for (const Gone& each : all) {
    Edit edit = edit_of(reading, tidied(reading, each.symbols), each.finding);
    if (!edits.empty()) edit.begin = std::max(edit.begin, edits.back().end);
    if (edit.begin < edit.end) edits.push_back(std::move(edit));
  }
  return edits;
}

}  // namespace

std::optional<Fix> repair(const Reading& reading, std::span<const Finding* const> findings) {
  const packs::Rule& rule = *findings.front()->rule;
  if (!can_be_taken_out(rule.kind)) return std::nullopt;
  if (!rule.replacement.empty()) return Fix{"replace", replacements(findings, rule.replacement)};
  Fix fix{"remove", deletions(reading, findings)};
  if (!leaves_words(reading, fix.edits)) return std::nullopt;
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

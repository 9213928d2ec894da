#include "engine/api/lint_answer.hpp"

#include <algorithm>

#include "engine/api/answer.hpp"
#include "engine/lint/evidence.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

Json fold_list(const std::vector<lint::FoldSpan>& folds, const text::Utf16Offsets& offsets) {
  Json list = Json::array();
  for (const lint::FoldSpan& fold : folds) {
    list.push_back(
        {{"kind", lint::name(fold.kind)}, {"start", offsets.at(fold.begin)}, {"end", offsets.at(fold.end)}});
  }
  return list;
}

Json fix_list(const std::vector<lint::Fix>& fixes, const text::Utf16Offsets& offsets) {
  Json list = Json::array();
  for (const lint::Fix& fix : fixes) {
    Json edits = Json::array();
    for (const lint::Edit& edit : fix.edits) {
      edits.push_back(
          {{"start", offsets.at(edit.begin)}, {"end", offsets.at(edit.end)}, {"text", edit.text}});
    }
    list.push_back({{"code", fix.code}, {"edits", std::move(edits)}});
  }
  return list;
}

/// All documents about `platform`, the best first.
Json source_list(const packs::Rule& rule, packs::Platform platform) {
  Json list = Json::array();
  const packs::Citation* const best = rule.best_citation(platform);
  if (best != nullptr) list.push_back(to_json(best->source));
  for (const packs::Citation& citation : rule.citations) {
    const std::vector<packs::Platform>& about = citation.platforms;
    const bool applies = about.empty() || std::find(about.begin(), about.end(), platform) != about.end();
    if (applies && &citation != best) list.push_back(to_json(citation.source));
  }
  return list;
}

}  // namespace

std::string fingerprint_word(std::uint64_t fingerprint) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string word(16, '0');
  for (std::size_t place = word.size(); place-- > 0; fingerprint >>= 4U)
    word[place] = digits[fingerprint & 15U];
  return word;
}

std::string finding_code(const packs::Rule& rule) {
  std::string code(packs::name(rule.category));
  std::replace(code.begin(), code.end(), '-', '_');
  return code;
}

void add_findings(const std::string& item, std::string_view text, const std::vector<lint::Finding>& findings,
                  packs::Platform platform, Json& list) {
  if (findings.empty()) return;
  const text::Utf16Offsets offsets(text);
  for (const lint::Finding& finding : findings) {
    Json sources = source_list(*finding.rule, platform);
    list.push_back({{"item", item},
                    {"rule", finding.rule->id},
                    {"category", packs::name(finding.rule->category)},
                    {"severity", packs::name(finding.rule->severity)},
                    {"start", offsets.at(finding.begin)},
                    {"end", offsets.at(finding.end)},
                    {"folds", fold_list(finding.folds, offsets)},
                    {"code", finding_code(*finding.rule)},
                    {"args", to_json(finding.arguments)},
                    {"fixes", fix_list(finding.fixes, offsets)},
                    {"source", sources.empty() ? Json(nullptr) : sources.front()},
                    {"sources", sources},
                    {"fingerprint", fingerprint_word(finding.fingerprint)}});
  }
}

}  // namespace liaotai::api

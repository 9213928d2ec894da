#include "engine/api/lint_answer.hpp"

#include <algorithm>

#include "engine/api/answer.hpp"
#include "engine/lint/evidence.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

void write_folds(JsonWriter& json, const std::vector<lint::FoldSpan>& folds,
                 const text::Utf16Offsets& offsets) {
  json.begin_array();
  for (const lint::FoldSpan& fold : folds) {
    json.begin_object();
    json.field("kind").text(lint::name(fold.kind));
    json.field("start").count(offsets.at(fold.begin));
    json.field("end").count(offsets.at(fold.end));
    json.end_object();
  }
  json.end_array();
}

void write_fixes(JsonWriter& json, const lint::Finding& finding, const text::Utf16Offsets& offsets) {
  json.begin_array();
  for (const lint::Fix& fix : finding.fixes) {
    json.begin_object();
    json.field("code").text(fix.code);
    json.field("edits").begin_array();
    for (const lint::Edit& edit : fix.edits) {
      json.begin_object();
      json.field("start").count(offsets.at(edit.begin));
      json.field("end").count(offsets.at(edit.end));
      json.field("text").text(edit.text);
      if (!finding.field.empty()) json.field("field").text(finding.field);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

/// The best document about `platform`, and all of them with the best first.
void write_sources(JsonWriter& json, const packs::Rule& rule, packs::Platform platform) {
  const packs::Citation* const best = rule.best_citation(platform);
  json.field("source");
  if (best != nullptr) {
    write(json, best->source);
  } else {
    json.null();
  }
  json.field("sources").begin_array();
  if (best != nullptr) write(json, best->source);
  for (const packs::Citation& citation : rule.citations) {
    const std::vector<packs::Platform>& about = citation.platforms;
    const bool applies = about.empty() || std::find(about.begin(), about.end(), platform) != about.end();
    if (applies && &citation != best) write(json, citation.source);
  }
  json.end_array();
}

/// UTF-16 code units.
struct Span {
  std::size_t start;
  std::size_t end;
};

/// `offsets` of the text turn the bytes of folds and fixes.
void write_finding(JsonWriter& json, const std::string& item, const lint::Finding& finding, Span span,
                   const text::Utf16Offsets& offsets, packs::Platform platform, const Baseline& baseline) {
  json.begin_object();
  json.field("item").text(item);
  if (!finding.field.empty()) json.field("field").text(finding.field);
  json.field("rule").text(finding.rule->id);
  json.field("category").text(packs::name(finding.rule->category));
  json.field("severity").text(packs::name(finding.rule->severity));
  json.field("start").count(span.start);
  json.field("end").count(span.end);
  write_folds(json.field("folds"), finding.folds, offsets);
  json.field("code").text(finding.code.empty() ? finding_code(*finding.rule) : finding.code);
  write(json.field("args"), finding.arguments);
  write_fixes(json.field("fixes"), finding, offsets);
  write_sources(json, *finding.rule, platform);
  const std::string fingerprint = fingerprint_word(finding.fingerprint);
  json.field("fingerprint").text(fingerprint);
  if (baseline.count(fingerprint) != 0) json.field("known").flag(true);
  json.end_object();
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

void write_findings(JsonWriter& json, const std::string& item, std::string_view text,
                    const std::vector<lint::Finding>& findings, packs::Platform platform,
                    const Baseline& baseline) {
  if (findings.empty()) return;
  const text::Utf16Offsets offsets(text);
  for (const lint::Finding& finding : findings) {
    write_finding(json, item, finding, {offsets.at(finding.begin), offsets.at(finding.end)}, offsets,
                  platform, baseline);
  }
}

void write_finding_about_all(JsonWriter& json, const std::string& item, std::size_t units,
                             const lint::Finding& finding, packs::Platform platform,
                             const Baseline& baseline) {
  write_finding(json, item, finding, {0, units}, text::Utf16Offsets({}), platform, baseline);
}

}  // namespace liaotai::api

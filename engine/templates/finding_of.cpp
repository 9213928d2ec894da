#include "engine/templates/finding_of.hpp"

namespace liaotai::templates {
namespace {

std::vector<lint::Edit> edits_of(const std::vector<Mending>& mendings) {
  std::vector<lint::Edit> edits;
  edits.reserve(mendings.size());
  for (const Mending& each : mendings) edits.push_back({each.stretch.begin, each.stretch.end, each.text});
  return edits;
}

}  // namespace

lint::Finding finding_of(const packs::Rule& rule, const Remark& remark) {
  lint::Finding finding;
  finding.rule = &rule;
  finding.begin = remark.stretch.begin;
  finding.end = remark.stretch.end;
  finding.arguments = remark.arguments;
  finding.code = remark.code;
  if (!remark.mendings.empty()) finding.fixes.push_back({"mend", edits_of(remark.mendings)});
  return finding;
}

}  // namespace liaotai::templates

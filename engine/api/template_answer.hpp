#pragma once

#include <algorithm>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/lint/finding.hpp"
#include "engine/templates/linter.hpp"

namespace liaotai::api {

/// Calls `write(text, findings)` for the findings of each field together, with the field's text. `findings`
/// are those of `judgement` that are left.
template <class Write>
void each_field(const templates::TemplateJudgement& judgement, const std::vector<lint::Finding>& findings,
                Write write) {
  for (auto begin = findings.begin(); begin != findings.end();) {
    const auto end = std::find_if(begin, findings.end(),
                                  [&](const lint::Finding& each) { return each.field != begin->field; });
    write(judgement.text_of(begin->field), std::vector<lint::Finding>(begin, end));
    begin = end;
  }
}

/// What an item's `template` says in the report: its category and its lengths.
void write_template_report(JsonWriter& json, const templates::Template& message,
                           const templates::TemplateJudgement& judgement);

}  // namespace liaotai::api

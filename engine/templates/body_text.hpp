#pragma once

#include <string_view>
#include <vector>

#include "engine/lint/finding.hpp"
#include "engine/templates/template.hpp"

namespace liaotai::templates {

/// Whether a rule about templates says something when no more than the text of a body is known.
bool is_about_body_text(packs::RuleKind kind);

/// What such a rule finds in `text`, the body of a template of which nothing else is known. `is_code`: its
/// words are those of a one-time code, which may begin with its variable.
std::vector<lint::Finding> body_text_findings(const packs::Rule& rule, std::string_view text, bool is_code);

/// A template with nothing but a body.
Template template_of_body(std::string_view text);

}  // namespace liaotai::templates

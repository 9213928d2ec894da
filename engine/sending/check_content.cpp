#include "engine/sending/send_check.hpp"

namespace liaotai::sending {

/// What the linter says about the text.
void check_content(const SendQuestion& question, SendAnswer& answer) {
  if (question.channel == nullptr || !question.channel->platform) return;
  for (const lint::Finding& finding : question.findings) {
    const packs::Citation* const citation = finding.rule->best_citation(*question.channel->platform);
    if (citation == nullptr) continue;
    answer.reasons.push_back({{}, finding.arguments, finding.rule->severity, citation->source, &finding});
    answer.suggest("change-text");
  }
}

}  // namespace liaotai::sending

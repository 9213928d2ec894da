#include "engine/sending/audit_rules.hpp"

#include <algorithm>

#include "engine/window/deadline.hpp"

namespace liaotai::sending {

std::vector<ResponseTarget> response_targets(const AuditRules& rules, const window::Channel& channel,
                                             const std::vector<window::Choice>& choices) {
  std::vector<ResponseTarget> targets;
  for (window::WindowRule& rule : window::response_rules(channel, "user-message", choices)) {
    // A rule that the platform itself has written is broken; of one that is only told of, a look is asked
    // for.
    const packs::Severity severity =
        rule.source.tier == core::Tier::official ? packs::Severity::error : packs::Severity::warning;
    targets.push_back({std::move(rule), severity});
  }
  if (targets.empty()) targets = rules.general_targets;
  std::sort(targets.begin(), targets.end(), [](const ResponseTarget& left, const ResponseTarget& right) {
    return left.rule.length < right.rule.length;
  });
  return targets;
}

}  // namespace liaotai::sending

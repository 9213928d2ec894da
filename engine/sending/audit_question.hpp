#pragma once

#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/packs/terms.hpp"
#include "engine/sending/audit_rules.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::sending {

/// How to look at a log.
struct AuditQuestion {
  const Rulebook* rulebook = nullptr;
  const window::Channel* channel = nullptr;
  window::Question window;              ///< its readings; its instant is not used
  std::vector<ResponseTarget> targets;  ///< the shortest first, at least one
  bool automatic_counts = true;         ///< a machine's reply as a first response, where the target lets it
  std::optional<int> pasted_buyers;
  std::optional<int> ignored_promotions;
  Recipient recipient;
  core::Duration offset = 0;  ///< of the shop's clock

  const AuditRule& rule(AuditCode code) const { return rulebook->audit.of(code); }
  /// A rule of another platform only tells here.
  packs::Severity severity(AuditCode code) const;
};

}  // namespace liaotai::sending

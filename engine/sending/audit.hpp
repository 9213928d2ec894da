#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/packs/terms.hpp"
#include "engine/sending/audit_rules.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/sending/send_figures.hpp"
#include "engine/sending/send_log.hpp"
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

/// Something that the log shows.
struct AuditFinding {
  AuditCode code = AuditCode::coupon_burst;
  packs::Severity severity = packs::Severity::info;
  std::vector<std::uint32_t> sends;  ///< rows of the log, in the order of time
  std::uint32_t buyer = nowhere;     ///< `nowhere`: it is about several
  std::vector<core::Argument> arguments;
  const core::Source* source = nullptr;  ///< in the rules
};

struct AuditReport {
  std::vector<AuditFinding> findings;  ///< by their first message, in the order of time
  FigureBook figures;
};

/// Holds `log` against the rules. The rules are in engine/sending/README.md. Time n log n in the rows; what
/// is remembered of a buyer or an address is bounded by what happened to him within the rules' times.
AuditReport audit(const AuditQuestion& question, const SendLog& log);

}  // namespace liaotai::sending

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/packs/terms.hpp"
#include "engine/sending/audit_rules.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// What the sentence of a finding names, in the order of `argument_names`.
using FindingValues = std::array<std::int64_t, 4>;

/// Something that the log shows. There may be a million of them.
struct AuditFinding {
  AuditCode code = AuditCode::coupon_burst;
  packs::Severity severity = packs::Severity::info;
  std::uint32_t buyer = nowhere;     ///< `nowhere`: it is about several
  std::uint32_t first_rank = 0;      ///< of its first message, in the order of time
  std::vector<std::uint32_t> sends;  ///< rows of the log as given, in the order of time
  FindingValues values{};
  const core::Source* source = nullptr;  ///< in the rules
};

using AuditFindings = std::deque<AuditFinding>;

/// The arguments of a finding of this code, by name.
std::span<const std::string_view> argument_names(AuditCode code);

/// What a value is called, where it stands for a word.
std::optional<std::string_view> argument_word(AuditCode code, std::int64_t value);

/// The arguments of one finding.
std::vector<core::Argument> arguments(const AuditFinding& finding);

}  // namespace liaotai::sending

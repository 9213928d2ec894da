#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/sending/audit.hpp"

namespace liaotai::sending {

/// A finding that may go on: the rule is broken again while it has not been kept in between.
inline constexpr std::size_t not_open = static_cast<std::size_t>(-1);

/// Collects what an audit finds.
class Found {
 public:
  explicit Found(const AuditQuestion& question) : question_(&question) {}

  /// Adds a finding with the severity and source of its rule, and answers its place.
  std::size_t add(AuditCode code, std::vector<std::uint32_t> sends, std::uint32_t buyer,
                  std::vector<core::Argument> arguments = {}) {
    const AuditRule& rule = question_->rule(code);
    return add(
        {code, question_->severity(code), std::move(sends), buyer, std::move(arguments), &rule.source});
  }
  std::size_t add(AuditFinding finding) {
    findings_.push_back(std::move(finding));
    return findings_.size() - 1;
  }
  AuditFinding& at(std::size_t place) { return findings_[place]; }
  std::vector<AuditFinding> take() { return std::move(findings_); }

 private:
  const AuditQuestion* question_;
  std::vector<AuditFinding> findings_;
};

}  // namespace liaotai::sending

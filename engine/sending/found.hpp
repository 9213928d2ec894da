#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/sending/audit_finding.hpp"
#include "engine/sending/audit_question.hpp"

namespace liaotai::sending {

/// Collects what an audit finds, each finding once it can't go on any more.
class Found {
 public:
  explicit Found(const AuditQuestion& question) : question_(&question) {}

  /// A finding with the severity and source of its rule.
  AuditFinding begun(AuditCode code, std::uint32_t buyer, std::uint32_t first_rank,
                     std::vector<std::uint32_t> sends, FindingValues values = {}) const {
    return {code,   question_->severity(code),    buyer, first_rank, std::move(sends),
            values, &question_->rule(code).source};
  }
  /// The same about one message.
  AuditFinding begun(AuditCode code, std::uint32_t buyer, Place place, FindingValues values = {}) const {
    return begun(code, buyer, place.rank, {place.row}, values);
  }
  void add(AuditFinding finding) { findings_.push_back(std::move(finding)); }
  AuditFindings take() { return std::exchange(findings_, {}); }

 private:
  const AuditQuestion* question_;
  AuditFindings findings_;
};

}  // namespace liaotai::sending

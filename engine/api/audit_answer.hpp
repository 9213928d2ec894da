#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/core/warning.hpp"
#include "engine/sending/audit_finding.hpp"
#include "engine/sending/audit_question.hpp"
#include "engine/sending/send_figures.hpp"

namespace liaotai::api {

/// Findings as objects, with the caller's ids of the buyers.
void write_findings(JsonWriter& json, const sending::AuditFindings& findings,
                    const std::vector<CallerId>& buyers);

/// The fields `findings`, as columns, and `sends`, the rows that they are about, one finding's after the
/// other's.
void write_finding_columns(JsonWriter& answer, const sending::AuditFindings& findings,
                           const std::vector<CallerId>& buyers);

/// What a shop is measured by, with the caller's names of the agents.
void write_figures(JsonWriter& json, const sending::AuditQuestion& question, const sending::FigureBook& book,
                   const std::vector<std::string>& agents);

/// What should be said about the rules that a channel's log was held against.
void write_notes(JsonWriter& json, const sending::AuditQuestion& question);

/// Tells of rows that say the same of the same message as others, when there are any.
void warn_of_repeated_rows(std::uint64_t repeated, std::vector<core::Warning>& warnings);

}  // namespace liaotai::api

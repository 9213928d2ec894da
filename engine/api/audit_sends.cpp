#include "engine/api/audit_answer.hpp"
#include "engine/api/audit_log_reader.hpp"
#include "engine/api/audit_sends_request.hpp"
#include "engine/api/calls.hpp"

namespace liaotai::api {

void audit_sends(const State& state, Object& request, Warnings& warnings, JsonWriter& answer) {
  const sending::AuditQuestion question = read_audit_question(request, state);
  const Value sends = request.required("sends");
  AuditLogReader log(state, question, sending::LogOrder::Trust::any);
  log.read(sends);
  log.audit().finish(log.rows());
  sending::AuditFindings findings = log.audit().take_findings();
  sending::sort_by_time(findings);
  if (sends.is_array()) {
    write_findings(answer.field("findings"), findings, log.buyers());
  } else {
    write_finding_columns(answer, findings, log.buyers());
  }
  write_figures(answer.field("figures"), question, log.audit().figures(), log.agents());
  write_notes(answer.field("notes"), question);
  warn_of_repeated_rows(log.audit().repeated_rows(), warnings);
}

}  // namespace liaotai::api

#pragma once

#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/sending/audit_question.hpp"

namespace liaotai::api {

/// How a request wants a log looked at: all of it but the log.
sending::AuditQuestion read_audit_question(Object& request, const State& state);

}  // namespace liaotai::api

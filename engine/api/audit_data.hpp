#pragma once

#include "engine/api/cited_data.hpp"
#include "engine/sending/audit_rules.hpp"

namespace liaotai::api {

/// What `sending/audit.json` holds.
sending::AuditRules read_audit_rules(const Value& root, const CitedData& data);

}  // namespace liaotai::api

#pragma once

#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/api/state.hpp"
#include "engine/core/text_places.hpp"
#include "engine/sending/audit.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::api {

/// A log and how to look at it, with the caller's own words for what the engine counts.
struct AuditSendsRequest {
  sending::AuditQuestion question;
  sending::SendLog log;
  std::vector<CallerId> buyers;     ///< by the engine's places
  std::vector<std::string> agents;  ///< by the engine's places
  core::TextPlaces texts;           ///< that `log` points into
};

AuditSendsRequest read_audit_sends_request(Object& request, const State& state);

}  // namespace liaotai::api

#pragma once

#include <vector>

#include "engine/api/lint_settings.hpp"
#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/sending/send_check.hpp"

namespace liaotai::api {

/// A question about one message, ready to be answered.
struct CheckSendRequest {
  sending::SendQuestion question;
  LintSettings settings;            ///< the findings in `question` point into it
  std::size_t consent_records = 0;  ///< of `question.consent`, those that the request gave
};

/// Reads the question, and asks the windows, the ledger and the linter what the checks need to know.
CheckSendRequest read_check_send_request(Object& request, const State& state);

}  // namespace liaotai::api

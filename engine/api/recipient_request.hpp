#pragma once

#include "engine/api/request.hpp"
#include "engine/sending/rulebook.hpp"

namespace liaotai::api {

/// Who receives a message, from the field `recipient`: all unknown when there is none. A region that nobody
/// knows has no rules, of which the caller is warned.
sending::Recipient read_recipient(Object& request, const sending::Rulebook& rules);

}  // namespace liaotai::api

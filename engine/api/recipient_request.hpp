#pragma once

#include "engine/api/request.hpp"
#include "engine/sending/local_time.hpp"

namespace liaotai::api {

/// Who receives a message, from the field `recipient`: all unknown when there is none.
sending::Recipient read_recipient(Object& request);

}  // namespace liaotai::api

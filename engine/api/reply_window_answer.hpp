#pragma once

#include "engine/api/json_writer.hpp"
#include "engine/window/report.hpp"

namespace liaotai::api {

/// The fields of `replyWindow`'s answer.
void write(JsonWriter& answer, const window::Report& report);

}  // namespace liaotai::api

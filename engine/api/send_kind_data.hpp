#pragma once

#include "engine/api/cited_data.hpp"
#include "engine/sending/rulebook.hpp"

namespace liaotai::api {

/// Reads `sending/kinds.json`, what each channel says about each kind of message, into `rules`.
void read_send_kinds(const Value& root, const CitedData& data, sending::Rulebook& rules);

/// The word for a kind of message in a request.
sending::MessageKind read_message_kind(const Value& value);

}  // namespace liaotai::api

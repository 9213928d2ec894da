#pragma once

namespace liaotai::api {

/// What the engine prepares once and every call may read: the rule packs, compiled, and the windows of the
/// channels.
struct State {};

/// Reads and compiles the data that is built in.
State prepare_state();

}  // namespace liaotai::api

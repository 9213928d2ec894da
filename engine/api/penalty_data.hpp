#pragma once

#include "engine/api/cited_data.hpp"
#include "engine/sending/penalty.hpp"

namespace liaotai::api {

/// What a file of `sending/penalties` holds.
sending::PenaltyLadder read_penalty_ladder(const Value& root, const CitedData& data);

}  // namespace liaotai::api

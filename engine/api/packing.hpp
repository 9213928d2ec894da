#pragma once

#include <memory>
#include <string_view>

#include "engine/api/json.hpp"
#include "engine/core/result.hpp"

namespace liaotai::api {

// How a list stands in JSON whose elements lie in the bytes beside it: an object with these names, which no
// request uses for anything else.

/// `[kind, offset, count]`: the elements' type, their first byte, how many they are.
inline constexpr std::string_view packed_field{"\0packed", 7};
/// What the elements stand for when they are places in a list.
inline constexpr std::string_view words_field{"\0words", 6};

/// The list that `fields` describe; null when they describe none. Error:
/// `bad_value` when it does not lie within `bytes`.
core::Result<std::unique_ptr<const PackedList>> unpack(Json::Fields fields, std::string_view bytes);

}  // namespace liaotai::api

#pragma once

#include <string_view>
#include <vector>

#include "engine/api/json.hpp"
#include "engine/core/result.hpp"

namespace liaotai::api {

/// Objects and arrays inside one another, at most: no request needs more, and deeper ones are attacks on the
/// stack.
inline constexpr int deepest_nesting = 64;

/// What was read, and the bytes that its texts lie in.
struct Document {
  std::vector<char> bytes;
  Json root;
};

/// Reads `text` as JSON.
/// Errors name the place: `bad_json`, `bad_text` (a lone surrogate or broken UTF-8), `too_large` (nested too
/// deeply). A name given twice in one object is `bad_json`: one of the two values would be lost in silence.
/// A list that `text` describes as packed (packing.hpp) is read from `bytes`, which outlive the document.
core::Result<Document> parse(std::string_view text, std::string_view bytes = {});

}  // namespace liaotai::api

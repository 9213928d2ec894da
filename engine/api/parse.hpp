#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/api/json.hpp"
#include "engine/api/known_beginning.hpp"
#include "engine/api/packed_list.hpp"
#include "engine/api/runs.hpp"
#include "engine/core/result.hpp"

namespace liaotai::api {

/// Objects and arrays inside one another, at most: no request needs more, and deeper ones are attacks on the
/// stack.
inline constexpr int deepest_nesting = 64;

/// What was read, and what it lies in.
struct Document {
  std::vector<char> bytes;  ///< of its texts
  Runs<Json> elements;      ///< of its lists
  Runs<JsonField> fields;
  std::vector<std::unique_ptr<const PackedList>> packed;
  Json root;
  /// The fields that the text begins with as `JSON.stringify` writes it, as far as they hold objects or
  /// lists.
  std::vector<BegunField> beginning;
  std::size_t known_fields = 0;  ///< so many of them were known, and lie in an earlier document
};

/// Reads `text` as JSON.
/// Errors name the place: `bad_json`, `bad_text` (a lone surrogate or broken UTF-8), `too_large` (nested too
/// deeply). A name given twice in one object is `bad_json`: one of the two values would be lost in silence.
/// A list that `text` describes as packed (packing.hpp) is read from `bytes`, which outlive the document.
/// A text that begins with the `known` fields of earlier documents is read from there on; those outlive it.
core::Result<Document> parse(std::string_view text, std::string_view bytes = {},
                             std::span<const BegunField> known = {});

}  // namespace liaotai::api

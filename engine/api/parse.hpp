#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "engine/api/json.hpp"
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
  /// The text up to the end of its first field's value, if that is an object named `first_name`.
  std::string_view beginning;
};

/// Names the field that a request may begin with, as `JSON.stringify` writes it, to be known again.
inline constexpr std::string_view first_name = "shop";

/// Reads `text` as JSON.
/// Errors name the place: `bad_json`, `bad_text` (a lone surrogate or broken UTF-8), `too_large` (nested too
/// deeply). A name given twice in one object is `bad_json`: one of the two values would be lost in silence.
/// A list that `text` describes as packed (packing.hpp) is read from `bytes`, which outlive the document.
/// A text that begins with `known`, the beginning of an earlier document, is read from there on, and what it
/// begins with is `Json::Kind::known`.
core::Result<Document> parse(std::string_view text, std::string_view bytes = {}, std::string_view known = {});

}  // namespace liaotai::api

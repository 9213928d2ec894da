#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/json.hpp"

namespace liaotai::api {

struct Document;

/// A field that a text begins with, as `JSON.stringify` writes it, and whose value is an object or a list.
struct BegunField {
  std::string_view name;
  Json value;
  std::size_t end = 0;  ///< of the value, in the text
};

/// What the last request began with. The next one is most likely about the same shop, whose members stand as
/// they did: what begins with the same bytes is not read again. It saves time and changes no answer.
class KnownBeginning {
 public:
  /// Those of its fields that `text` begins with as well, one after the other.
  std::span<const BegunField> of(std::string_view text) const;
  /// Keeps what `text` begins with, of which `document` was read: nothing of a large one.
  void keep(std::string_view text, const std::shared_ptr<const Document>& document);
  /// Keeps nothing.
  void forget();
  /// Whether the object that `value` is lies in what is kept.
  bool has(const Json& value) const;

 private:
  std::string text_;
  std::vector<BegunField> fields_;
  std::vector<std::shared_ptr<const Document>> documents_;  ///< by field: what its value lies in
};

}  // namespace liaotai::api

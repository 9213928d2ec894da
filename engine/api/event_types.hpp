#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/api/columns.hpp"

namespace liaotai::api {

/// The types of events in columns: words, or numbers that stand for the words of a list beside them, `types`.
/// There is no fixed numbering of them, as each platform has its own and new ones come with the data.
class EventTypes {
 public:
  /// `columns` is the object that holds both, and outlives this.
  explicit EventTypes(Object& columns) : columns_(columns), words_(columns.optional("types")) {}

  /// The word of a cell of the column `type`.
  std::string_view word(const Value& cell) const {
    if (!cell.is_number()) return cell.text();
    const Value words = words_ ? *words_ : columns_.required("types");
    const auto count = static_cast<std::int64_t>(words.size());
    if (count == 0) words.fail(core::ErrorCode::bad_value, "one type at least is wanted");
    return words.at(static_cast<std::size_t>(cell.integer(0, count - 1))).text();
  }

 private:
  Object& columns_;
  std::optional<Value> words_;
};

}  // namespace liaotai::api

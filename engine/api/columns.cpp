#include "engine/api/columns.hpp"

#include <algorithm>
#include <string>

#include "engine/api/pointer.hpp"

namespace liaotai::api {

using core::ErrorCode;

Columns::Columns(Object& object, std::initializer_list<std::string_view> needed,
                 std::initializer_list<std::string_view> possible)
    : object_(&object) {
  const Value mark = object.required("columns");
  if (!mark.flag()) mark.fail(ErrorCode::bad_value, "a list given as an object is one of columns");
  for (const std::string_view name : needed) columns_.push_back({name, object.required(name)});
  for (const std::string_view name : possible) {
    if (std::optional<Value> cells = object.optional(name)) columns_.push_back({name, *cells});
  }
  for (const Column& column : columns_) {
    if (column.cells.size() == rows()) continue;
    column.cells.fail(ErrorCode::bad_value, "all columns have the same number of rows");
  }
}

const Columns::Column* Columns::find(std::string_view name) const {
  const auto column = std::find_if(columns_.begin(), columns_.end(),
                                   [&](const Column& candidate) { return candidate.name == name; });
  return column == columns_.end() ? nullptr : &*column;
}

std::optional<Value> Columns::Row::optional(std::string_view name) const {
  const Column* const column = columns_->find(name);
  if (column == nullptr) return std::nullopt;
  Value cell = column->cells.at(index_);
  if (cell.is_null()) return std::nullopt;
  return cell;
}

Value Columns::Row::required(std::string_view name) const {
  if (std::optional<Value> cell = optional(name)) return *cell;
  const Column* const column = columns_->find(name);
  if (column != nullptr) column->cells.at(index_).fail(ErrorCode::missing_field, "this field is needed");
  std::string path = columns_->object_->value().pointer();
  append_step(path, name);
  throw RequestError{{ErrorCode::missing_field, std::move(path), "this column is needed"}};
}

}  // namespace liaotai::api

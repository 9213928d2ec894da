#include "engine/api/request.hpp"

#include <algorithm>

#include "engine/api/decimal_number.hpp"
#include "engine/api/packed_list.hpp"
#include "engine/api/pointer.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

/// A file with a misspelt column would otherwise answer with a warning for each of a million rows.
constexpr std::size_t most_warnings = 1000;

}  // namespace

std::string Step::pointer() const {
  std::string path = parent == nullptr ? std::string() : parent->pointer();
  if (is_index) {
    append_step(path, index);
  } else if (parent != nullptr) {
    append_step(path, name);
  }
  return path;
}

void Value::fail(ErrorCode code, std::string message) const {
  throw RequestError{core::Error{code, pointer(), std::move(message)}};
}

std::string_view Value::text() const {
  if (!is_text()) fail(ErrorCode::bad_type, "a text is wanted");
  return json_->text();
}

bool Value::flag() const {
  if (json_->kind() != Json::Kind::flag) fail(ErrorCode::bad_type, "true or false is wanted");
  return json_->flag();
}

std::int64_t Value::integer(std::int64_t lowest, std::int64_t highest) const {
  if (!is_number()) fail(ErrorCode::bad_type, "a number is wanted");
  const bool whole = json_->kind() == Json::Kind::whole;
  if (!whole || json_->whole() < lowest || json_->whole() > highest) {
    fail(ErrorCode::bad_value,
         "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest) + " is wanted");
  }
  return json_->whole();
}

double Value::decimal(double lowest, double highest) const {
  if (!is_number()) fail(ErrorCode::bad_type, "a number is wanted");
  const double value = json_->decimal();
  // Written so that a number that can't be compared is refused as well.
  if (!(value >= lowest && value <= highest)) {
    fail(ErrorCode::bad_value,
         "a number from " + decimal_text(lowest) + " to " + decimal_text(highest) + " is wanted");
  }
  return value;
}

core::Duration Value::duration() const {
  return integer(0, core::furthest_instant);
}

core::Instant Value::instant() const {
  constexpr std::string_view wanted = "milliseconds since 1970, or ISO 8601 with an offset, are wanted";
  if (is_text()) {
    const std::optional<core::Instant> instant = core::parse_instant(text());
    if (!instant) fail(ErrorCode::bad_instant, std::string(wanted));
    return *instant;
  }
  if (!is_number()) fail(ErrorCode::bad_type, std::string(wanted));
  const bool whole = json_->kind() == Json::Kind::whole;
  if (!whole || json_->whole() > core::furthest_instant || json_->whole() < -core::furthest_instant) {
    fail(ErrorCode::bad_instant, std::string(wanted));
  }
  return json_->whole();
}

Object Value::object() const {
  if (!is_object()) fail(ErrorCode::bad_type, "an object is wanted");
  return Object(*this);
}

std::size_t Value::size() const {
  if (!is_array()) fail(ErrorCode::bad_type, "a list is wanted");
  return json_->kind() == Json::Kind::packed ? json_->packed().size() : json_->list().size();
}

const Json& Value::element(std::size_t index) const {
  return json_->kind() == Json::Kind::packed ? json_->packed().element(index) : json_->list()[index];
}

std::vector<std::string> Value::texts() const {
  return list([](const Value& value) { return std::string(value.text()); });
}

Value Object::required(std::string_view name) & {
  std::optional<Value> field = optional(name);
  if (!field) {
    const Step step{&value_.step_, name};
    throw RequestError{core::Error{ErrorCode::missing_field, step.pointer(), "this field is needed"}};
  }
  return *field;
}

std::optional<Value> Object::optional(std::string_view name) & {
  const Json::Fields fields = value_.json_->fields();
  const std::size_t place = place_of(fields, name);
  if (place == fields.size()) return std::nullopt;
  if (place < few) {
    asked_for_ |= std::uint64_t{1} << place;
  } else {
    asked_for_more_.push_back(place);
  }
  const Json& field = fields[place].value;
  if (field.kind() == Json::Kind::null) return std::nullopt;
  return Value(field, Step{&value_.step_, name}, *value_.warnings_);
}

bool Object::was_asked_for(std::size_t place) const {
  if (asked_for_all_) return true;
  if (place < few) return (asked_for_ >> place & 1U) != 0;
  return std::find(asked_for_more_.begin(), asked_for_more_.end(), place) != asked_for_more_.end();
}

bool Object::flag_or(std::string_view name, bool otherwise) {
  const std::optional<Value> field = optional(name);
  return field ? field->flag() : otherwise;
}

std::string Object::text_or_empty(std::string_view name) {
  const std::optional<Value> field = optional(name);
  return field ? std::string(field->text()) : std::string();
}

void Object::warn_of_unknown_fields() const {
  const Json::Fields fields = value_.json_->fields();
  for (std::size_t place = 0; place < fields.size(); ++place) {
    if (was_asked_for(place)) continue;
    const std::string_view name = fields[place].name;
    if (value_.warnings_->size() >= most_warnings) return;
    value_.warnings_->push_back(
        {"unknown_field", Step{&value_.step_, name}.pointer(), {{"field", std::string(name)}}});
  }
}

}  // namespace liaotai::api

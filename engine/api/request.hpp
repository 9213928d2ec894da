#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/json.hpp"
#include "engine/core/instant.hpp"
#include "engine/core/result.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

/// Leaves the reading of a request at the first thing that does not fit. Thrown and caught inside engine/api
/// only.
struct RequestError {
  core::Error error;
};

/// One step of the way from the request's root to a value. Lives on the stack, so that a million rows cost no
/// text.
struct Step {
  const Step* parent = nullptr;
  std::string_view name;
  std::size_t index = 0;
  bool is_index = false;

  std::string pointer() const;
};

class Object;

/// A value of the request that knows where it stands, and reads itself as one type or throws `RequestError`.
class Value {
 public:
  Value(const Json& json, Step step, std::vector<core::Warning>& warnings)
      : json_(&json), step_(step), warnings_(&warnings) {}

  std::string_view text() const;
  bool flag() const;
  /// Whole, and within `lowest` and `highest`: `bad_value` outside of them.
  std::int64_t integer(std::int64_t lowest, std::int64_t highest) const;
  /// Any number within `lowest` and `highest`: `bad_value` outside of them.
  double decimal(double lowest, double highest) const;
  /// Milliseconds, zero or more.
  core::Duration duration() const;
  core::Instant instant() const;
  Object object() const;

  /// Calls `read(Value)` for every element of an array, in order.
  template <class Read>
  void each(Read read) const {
    const std::size_t count = size();
    for (std::size_t index = 0; index < count; ++index) read(at(index));
  }

  /// An array, each element read by `read(Value)`.
  template <class Read>
  auto list(Read read) const {
    std::vector<decltype(read(std::declval<Value>()))> values;
    values.reserve(size());
    each([&](const Value& value) { values.push_back(read(value)); });
    return values;
  }

  std::vector<std::string> texts() const;

  /// How many elements an array has.
  std::size_t size() const;
  /// An array's element, `index` being less than `size()`. This value stays where it is for as long, and so
  /// does the element until the next one is asked for.
  Value at(std::size_t index) const {
    return Value(element(index), Step{&step_, {}, index, true}, *warnings_);
  }

  /// The one of `choices` (word and meaning) that this text names, else `bad_value`.
  template <class Meaning>
  Meaning one_of(std::initializer_list<std::pair<std::string_view, Meaning>> choices) const {
    return one_of(std::span(choices.begin(), choices.size()));
  }

  /// The same from a table that lives elsewhere.
  template <class Meaning, std::size_t Size>
  Meaning one_of(const std::array<std::pair<std::string_view, Meaning>, Size>& choices) const {
    return one_of(std::span<const std::pair<std::string_view, Meaning>>(choices));
  }

  template <class Meaning>
  Meaning one_of(std::span<const std::pair<std::string_view, Meaning>> choices) const {
    const std::string_view word = text();
    for (const auto& [name, meaning] : choices) {
      if (name == word) return meaning;
    }
    fail(core::ErrorCode::bad_value, "not one of the words that this field takes: " + std::string(word));
  }

  bool is_null() const { return json_->kind() == Json::Kind::null; }
  bool is_number() const { return json_->is_number(); }
  bool is_text() const { return json_->kind() == Json::Kind::text; }
  bool is_object() const { return json_->kind() == Json::Kind::fields; }
  bool is_array() const { return json_->kind() == Json::Kind::list || json_->kind() == Json::Kind::packed; }

  /// What was read, for what only passes it on.
  const Json& json() const { return *json_; }
  /// Where what is odd about the request is told.
  std::vector<core::Warning>& warnings() const { return *warnings_; }
  std::string pointer() const { return step_.pointer(); }
  [[noreturn]] void fail(core::ErrorCode code, std::string message) const;

 private:
  friend class Object;
  const Json& element(std::size_t index) const;

  const Json* json_;
  Step step_;
  std::vector<core::Warning>* warnings_;
};

/// An object of the request. Remembers which fields were asked for, so that the others can be reported.
/// Its fields know their way through it, so it stays where it is, has a name, and lives as long as they do.
class Object {
 public:
  explicit Object(const Value& value) : value_(value) {}
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  /// The field, or `missing_field`. A `null` counts as missing.
  Value required(std::string_view name) &;
  /// The field, or nothing when it is missing or `null`.
  std::optional<Value> optional(std::string_view name) &;
  bool flag_or(std::string_view name, bool otherwise);
  std::string text_or_empty(std::string_view name);

  /// Calls `read(std::string_view name, Value)` for every field, as for an object that is a table. Counts all
  /// as known.
  template <class Read>
  void each_field(Read read) {
    asked_for_all_ = true;
    for (const auto& [name, field] : value_.json_->fields()) {
      read(std::string_view(name), Value(field, Step{&value_.step_, name}, *value_.warnings_));
    }
  }

  /// To be called when all fields were asked for: warns of each that was not (`unknown_field`).
  void warn_of_unknown_fields() const;

  const Value& value() const { return value_; }

 private:
  static constexpr std::size_t few = 64;

  bool was_asked_for(std::size_t place) const;

  Value value_;
  std::uint64_t asked_for_ = 0;              ///< one bit for each of the first fields
  std::vector<std::size_t> asked_for_more_;  ///< places of others
  bool asked_for_all_ = false;
};

}  // namespace liaotai::api

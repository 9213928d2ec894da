#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace liaotai::api {

class PackedList;
struct JsonField;

/// A JSON value that was read, or null. What it holds lies in the document that it was read from (parse.hpp),
/// which outlives it: to copy it costs nothing. Nothing outside engine/api knows of it.
class Json {
 public:
  enum class Kind : std::uint8_t { null, flag, whole, fraction, text, list, fields, packed };
  using List = std::span<const Json>;
  /// In the order of their names, of which each stands once.
  using Fields = std::span<const JsonField>;

  Json() = default;
  explicit Json(bool flag) : kind_(Kind::flag), flag_(flag) {}
  /// A number that is whole and fits into 64 bits is kept as such, any other as the nearest fraction.
  explicit Json(std::int64_t whole) : kind_(Kind::whole), whole_(whole) {}
  explicit Json(double fraction) : kind_(Kind::fraction), fraction_(fraction) {}
  explicit Json(std::string_view text) : kind_(Kind::text), size_(count(text.size())), text_(text.data()) {}
  explicit Json(List list) : kind_(Kind::list), size_(count(list.size())), list_(list.data()) {}
  explicit Json(Fields fields);
  /// A list that the caller handed in beside the JSON.
  explicit Json(const PackedList& packed) : kind_(Kind::packed), packed_(&packed) {}

  Kind kind() const { return kind_; }
  bool is_number() const { return kind_ == Kind::whole || kind_ == Kind::fraction; }

  // What it holds, asked for by the kind that it is.

  bool flag() const { return flag_; }
  std::int64_t whole() const { return whole_; }
  /// Of any number.
  double decimal() const { return kind_ == Kind::whole ? static_cast<double>(whole_) : fraction_; }
  std::string_view text() const { return {text_, size_}; }
  List list() const;
  Fields fields() const;
  const PackedList& packed() const { return *packed_; }

 private:
  /// No document has as many bytes as 32 bits count.
  static std::uint32_t count(std::size_t size) { return static_cast<std::uint32_t>(size); }

  Kind kind_ = Kind::null;
  std::uint32_t size_ = 0;  ///< of a text, a list or fields
  // The naming check takes what stands in a nameless union for an open structure's.
  // NOLINTBEGIN(readability-identifier-naming)
  union {
    bool flag_;
    std::int64_t whole_ = 0;
    double fraction_;
    const char* text_;
    const Json* list_;
    const JsonField* fields_;
    const PackedList* packed_;
  };
  // NOLINTEND(readability-identifier-naming)
};

/// One field of an object.
struct JsonField {
  std::string_view name;
  Json value;
};

inline Json::Json(Fields fields) : kind_(Kind::fields), size_(count(fields.size())), fields_(fields.data()) {}
inline Json::List Json::list() const {
  return {list_, size_};
}
inline Json::Fields Json::fields() const {
  return {fields_, size_};
}

/// Whether both are one object with fields, where it lies.
bool is_same_object(const Json& one, const Json& other);

/// Where the field of this name stands among `fields`, which are in the order of their names; their number
/// when none has it.
std::size_t place_of(Json::Fields fields, std::string_view name);

/// The field of this name, or null. `fields` are in the order of their names.
const Json* find(Json::Fields fields, std::string_view name);

/// Gives the field of this name a value, whether there was one or not, and leaves `fields` in their order.
void set(std::vector<JsonField>& fields, std::string_view name, Json value);

}  // namespace liaotai::api

#include "engine/api/parse.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rapidjson/reader.h>
#include <rapidjson/stream.h>

#include "engine/api/decimal_number.hpp"
#include "engine/api/packing.hpp"
#include "engine/api/pointer.hpp"
#include "engine/api/whole_number.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

constexpr std::string_view lone_surrogate = "text that is not Unicode: a lone surrogate";

/// The reader lets an escaped low surrogate pass that stands alone: in UTF-8 it begins with ED and A0 to BF.
bool has_surrogate(std::string_view text) {
  for (std::size_t place = 0; place + 1 < text.size(); ++place) {
    if (text[place] == '\xED' && static_cast<unsigned char>(text[place + 1]) >= 0xA0) return true;
  }
  return false;
}

/// Builds the document as the reader walks through the text, and knows at every step where it is.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::string_view bytes) : bytes_(bytes) {}

  // The names of these functions are those of RapidJSON's handlers. Answering false ends the reading.
  // NOLINTBEGIN(readability-identifier-naming)
  bool Null() { return put(nullptr); }
  bool Bool(bool value) { return put(value); }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) {
    if (const std::optional<std::int64_t> whole = whole_number({digits, length})) {
      return put(Json::Number{*whole});
    }
    return put(Json::Number{decimal_number({digits, length})});
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    if (has_surrogate({text, length})) return stop(ErrorCode::bad_text, lone_surrogate);
    return put(std::string_view(text, length));
  }
  bool StartObject() { return open(Json::Fields()); }
  bool StartArray() { return open(Json::List()); }
  bool EndObject(rapidjson::SizeType) {
    if (!put_in_order()) return false;
    Json& object = *open_.back().container;
    core::Result<std::shared_ptr<const PackedList>> list = unpack(*object.fields(), bytes_);
    if (!list) return stop(list.error().code, list.error().message);
    if (*list) object.value = *std::move(list);
    return close();
  }
  bool EndArray(rapidjson::SizeType) { return close(); }

  bool Key(const char* text, rapidjson::SizeType length, bool) {
    Place& place = open_.back();
    place.name = {text, length};
    if (has_surrogate(place.name)) return stop(ErrorCode::bad_text, lone_surrogate);
    std::get<Json::Fields>(place.container->value).emplace_back().name = place.name;
    return true;
  }

  // Numbers reach RawNumber; the reader wants to know that these exist.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }
  // NOLINTEND(readability-identifier-naming)

  bool stop(ErrorCode code, std::string_view message) {
    if (!error_) error_ = core::Error{code, path(), std::string(message)};
    return false;
  }

  core::Result<Json> finish() {
    if (error_) return tl::make_unexpected(*std::move(error_));
    return std::move(document_);
  }

 private:
  /// A container that is not complete, and where in it the reader is.
  struct Place {
    Json* container;
    std::string_view name;  // of the field that was begun last
  };

  template <class Value>
  bool put(Value value) {
    next().value = value;
    return true;
  }

  template <class Container>
  bool open(Container container) {
    if (open_.size() >= deepest_nesting) return stop(ErrorCode::too_large, "nested too deeply");
    Json& begun = next();
    begun.value = std::move(container);
    open_.push_back({&begun, {}});
    return true;
  }

  bool put_in_order() {
    Place& place = open_.back();
    auto& fields = std::get<Json::Fields>(place.container->value);
    std::sort(fields.begin(), fields.end(),
              [](const JsonField& one, const JsonField& other) { return one.name < other.name; });
    const auto twice = std::adjacent_find(
        fields.begin(), fields.end(),
        [](const JsonField& one, const JsonField& other) { return one.name == other.name; });
    if (twice == fields.end()) return true;
    place.name = twice->name;
    return stop(ErrorCode::bad_json, "the same name stands twice in one object");
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  /// Where the value belongs that comes now.
  Json& next() {
    if (open_.empty()) return document_;
    Json& last = *open_.back().container;
    if (auto* const list = std::get_if<Json::List>(&last.value)) return list->emplace_back();
    return std::get<Json::Fields>(last.value).back().value;
  }

  /// The place that the reader has reached. In the innermost list that is the element after the last.
  std::string path() const {
    std::string pointer;
    for (const Place& each : open_) {
      const Json::List* const list = each.container->list();
      if (list != nullptr) {
        append_step(pointer, &each == &open_.back() ? list->size() : list->size() - 1);
      } else if (!each.container->fields()->empty()) {
        append_step(pointer, each.name);
      }
    }
    return pointer;
  }

  std::string_view bytes_;
  Json document_;
  std::vector<Place> open_;
  std::optional<core::Error> error_;
};

bool is_broken_text(rapidjson::ParseErrorCode problem) {
  return problem == rapidjson::kParseErrorStringUnicodeSurrogateInvalid ||
         problem == rapidjson::kParseErrorStringInvalidEncoding;
}

}  // namespace

core::Result<Document> parse(std::string_view text, std::string_view bytes) {
  constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseValidateEncodingFlag |
                             rapidjson::kParseNumbersAsStringsFlag;
  Document document;
  document.bytes.reserve(text.size() + 1);
  document.bytes.assign(text.begin(), text.end());
  document.bytes.push_back('\0');
  DocumentBuilder builder(bytes);
  rapidjson::InsituStringStream stream(document.bytes.data());
  rapidjson::Reader reader;
  const rapidjson::ParseResult outcome = reader.Parse<flags>(stream, builder);
  if (outcome.IsError()) {
    if (is_broken_text(outcome.Code())) {
      builder.stop(ErrorCode::bad_text, lone_surrogate);
    } else {
      builder.stop(ErrorCode::bad_json,
                   "not JSON: cannot be read at character " + std::to_string(outcome.Offset() + 1));
    }
  } else if (stream.Tell() != text.size()) {
    builder.stop(ErrorCode::bad_json, "not JSON: something follows its end");
  }
  core::Result<Json> root = builder.finish();
  if (!root) return tl::make_unexpected(std::move(root.error()));
  document.root = *std::move(root);
  return document;
}

}  // namespace liaotai::api

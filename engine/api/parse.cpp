#include "engine/api/parse.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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
#include "engine/core/bytes.hpp"
#include "engine/core/short_texts.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

constexpr std::string_view lone_surrogate = "text that is not Unicode: a lone surrogate";

/// The reader lets an escaped low surrogate pass that stands alone, and no other: in UTF-8 it begins with ED
/// and A0 to BF.
bool has_surrogate(std::string_view text) {
  constexpr char lead = '\xED';
  for (std::size_t place = text.find(lead); place != text.npos; place = text.find(lead, place + 1)) {
    if (place + 1 < text.size() && static_cast<unsigned char>(text[place + 1]) >= 0xA0) return true;
  }
  return false;
}

/// Whether every byte is one of ASCII, which spares asking it character by character whether it is UTF-8.
bool is_ascii(std::string_view text) {
  constexpr std::uint64_t beyond = 0x8080808080808080;
  std::uint64_t all = 0;
  while (text.size() >= sizeof(all)) {
    all |= core::bytes_at<std::uint64_t>(text.data());
    text.remove_prefix(sizeof(all));
  }
  for (const char character : text) all |= static_cast<unsigned char>(character);
  return (all & beyond) == 0;
}

/// Where in its text what the document is known to begin with ends.
std::size_t end_of_known(const Document& document) {
  return document.beginning.empty() ? 0 : document.beginning.back().end;
}

/// Builds the document as the reader walks through the text, and knows at every step where it is.
class DocumentBuilder {
 public:
  /// `text` is what will be read, and comes after the fields that the document is known to begin with.
  DocumentBuilder(std::string_view text, std::string_view bytes, Document& document,
                  rapidjson::InsituStringStream& stream)
      : bytes_(bytes),
        document_(document),
        stream_(stream),
        skipped_(end_of_known(document)),
        has_escapes_(text.find('\\') != std::string_view::npos) {
    // Of a request about one thing: what is read moves to no larger room meanwhile.
    constexpr std::size_t usual_values = 128;
    constexpr std::size_t usual_depth = 8;
    read_.reserve(usual_values);
    open_.reserve(usual_depth);
  }

  // The names of these functions are those of RapidJSON's handlers. Answering false ends the reading.
  // NOLINTBEGIN(readability-identifier-naming)
  bool Null() { return put(Json()); }
  bool Bool(bool value) { return put(Json(value)); }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) {
    if (const std::optional<std::int64_t> whole = whole_number({digits, length})) {
      return put(Json(*whole));
    }
    return put(Json(decimal_number({digits, length})));
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    if (has_escapes_ && has_surrogate({text, length})) return stop(ErrorCode::bad_text, lone_surrogate);
    return put(Json(std::string_view(text, length)));
  }
  bool StartObject() { return open(true); }
  bool StartArray() { return open(false); }
  bool EndObject(rapidjson::SizeType) {
    if (!put_in_order()) return false;
    const std::span<const JsonField> read = begun();
    if (!read.empty() && (read.front().name.empty() || read.front().name.front() == '\0')) {
      core::Result<std::unique_ptr<const PackedList>> list = unpack(read, bytes_);
      if (!list) return stop(list.error().code, list.error().message);
      if (*list) return close(Json(*document_.packed.emplace_back(*std::move(list))));
    }
    const std::span<JsonField> fields = document_.fields.add(read.size());
    std::copy(read.begin(), read.end(), fields.begin());
    return close(Json(Json::Fields(fields)));
  }
  bool EndArray(rapidjson::SizeType) {
    const std::span<const JsonField> read = begun();
    const std::span<Json> list = document_.elements.add(read.size());
    std::transform(read.begin(), read.end(), list.begin(),
                   [](const JsonField& element) { return element.value; });
    return close(Json(Json::List(list)));
  }

  bool Key(const char* text, rapidjson::SizeType length, bool) {
    if (has_escapes_ && has_surrogate({text, length})) return stop(ErrorCode::bad_text, lone_surrogate);
    name_ = {text, length};
    open_.back().name = name_;
    open_.back().named_at = read_.size();
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
    return read_.empty() ? Json() : read_.front().value;
  }

 private:
  /// A container that is not complete, and where in it the reader is.
  struct Place {
    std::size_t first;  // of its elements among those that were read
    bool is_object;
    std::size_t named_at;       // how many were read when the field was begun
    std::string_view name;      // of the field that was begun last
    std::string_view own_name;  // in the container around it
  };
  static constexpr std::size_t no_name = SIZE_MAX;

  bool put(Json value) {
    read_.push_back({name_, value});
    return true;
  }

  bool open(bool is_object) {
    if (open_.size() >= deepest_nesting) return stop(ErrorCode::too_large, "nested too deeply");
    open_.push_back({read_.size(), is_object, no_name, {}, name_});
    name_ = {};
    if (open_.size() > 1) return true;
    for (const BegunField& field : document_.beginning) {
      name_ = field.name;
      put(field.value);
    }
    return true;
  }

  /// What the innermost container holds so far.
  std::span<JsonField> begun() { return std::span(read_).subspan(open_.back().first); }

  bool put_in_order() {
    const std::span<JsonField> fields = begun();
    const auto precedes = [](const JsonField& one, const JsonField& other) {
      return core::comes_before(one.name, other.name);
    };
    const auto does_not = [&](const JsonField& one, const JsonField& other) { return !precedes(one, other); };
    auto unordered = std::adjacent_find(fields.begin(), fields.end(), does_not);
    if (unordered == fields.end()) return true;
    std::sort(fields.begin(), fields.end(), precedes);
    unordered = std::adjacent_find(fields.begin(), fields.end(), does_not);
    if (unordered == fields.end()) return true;
    open_.back().name = unordered->name;
    open_.back().named_at = read_.size();
    return stop(ErrorCode::bad_json, "the same name stands twice in one object");
  }

  /// The innermost container is complete, and is itself what was read last.
  bool close(Json container) {
    name_ = open_.back().own_name;
    read_.resize(open_.back().first);
    open_.pop_back();
    const bool begins =
        open_.size() == 1 && open_.front().is_object && read_.size() == document_.beginning.size();
    if (begins) document_.beginning.push_back({name_, container, skipped_ + stream_.Tell()});
    return put(container);
  }

  /// Where what the container at `depth` holds ends, as far as it was read.
  std::size_t end_at(std::size_t depth) const {
    return depth + 1 < open_.size() ? open_[depth + 1].first : read_.size();
  }

  /// The place that the reader has reached. In the innermost list that is the element after the last; in the
  /// innermost object it is the object itself once a field's value is complete, as its next name may be to
  /// blame.
  std::string path() const {
    std::string pointer;
    for (std::size_t depth = 0; depth < open_.size(); ++depth) {
      const Place& place = open_[depth];
      if (!place.is_object) {
        append_step(pointer, end_at(depth) - place.first);
      } else if (place.named_at == end_at(depth)) {
        if (place.name == words_field) return pointer + row_of_word(depth);
        append_step(pointer, place.name);
      }
    }
    return pointer;
  }

  /// The step from a column to the first row that holds the word that the reader has reached. `depth` is that
  /// of the column's description, in which the places of its words come first.
  std::string row_of_word(std::size_t depth) const {
    const std::span<const JsonField> described =
        std::span(read_).subspan(open_[depth].first, end_at(depth) - open_[depth].first);
    const core::Result<std::unique_ptr<const PackedList>> rows = unpack(described, bytes_);
    if (depth + 1 >= open_.size() || !rows || !*rows) return {};
    const auto word = static_cast<std::int64_t>(end_at(depth + 1) - open_[depth + 1].first);
    for (std::size_t row = 0; row < (*rows)->size(); ++row) {
      const Json& place = (*rows)->element(row);
      if (place.kind() != Json::Kind::whole || place.whole() != word) continue;
      std::string step;
      append_step(step, row);
      return step;
    }
    return {};
  }

  std::string_view bytes_;
  Document& document_;
  rapidjson::InsituStringStream& stream_;
  std::size_t skipped_;
  bool has_escapes_;
  std::vector<JsonField> read_;  // what has no container yet; where that is a list, its elements have no name
  std::vector<Place> open_;
  std::string_view name_;  // of the value that comes next
  std::optional<core::Error> error_;
};

bool is_broken_text(rapidjson::ParseErrorCode problem) {
  return problem == rapidjson::kParseErrorStringUnicodeSurrogateInvalid ||
         problem == rapidjson::kParseErrorStringInvalidEncoding;
}

}  // namespace

core::Result<Document> parse(std::string_view text, std::string_view bytes,
                             std::span<const BegunField> known) {
  constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
  constexpr unsigned doubting = flags | rapidjson::kParseValidateEncodingFlag;
  Document document;
  document.beginning.assign(known.begin(), known.end());
  document.known_fields = known.size();
  const std::size_t skipped = end_of_known(document);
  const std::string_view rest = text.substr(skipped);
  document.bytes.reserve(rest.size() + 1);
  document.bytes.assign(rest.begin(), rest.end());
  document.bytes.push_back('\0');
  // The comma behind what is known.
  if (skipped > 0) document.bytes.front() = '{';
  rapidjson::InsituStringStream stream(document.bytes.data());
  DocumentBuilder builder(rest, bytes, document, stream);
  rapidjson::Reader reader;
  const rapidjson::ParseResult outcome =
      is_ascii(rest) ? reader.Parse<flags>(stream, builder) : reader.Parse<doubting>(stream, builder);
  if (outcome.IsError()) {
    if (is_broken_text(outcome.Code())) {
      builder.stop(ErrorCode::bad_text, lone_surrogate);
    } else {
      builder.stop(ErrorCode::bad_json,
                   "not JSON: cannot be read at character " + std::to_string(skipped + outcome.Offset() + 1));
    }
  } else if (stream.Tell() != rest.size()) {
    builder.stop(ErrorCode::bad_json, "not JSON: something follows its end");
  }
  core::Result<Json> root = builder.finish();
  if (!root) return tl::make_unexpected(std::move(root.error()));
  document.root = *root;
  return document;
}

}  // namespace liaotai::api

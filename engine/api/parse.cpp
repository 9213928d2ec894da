#include "engine/api/parse.hpp"

#include <string>
#include <utility>
#include <vector>

#include "engine/api/pointer.hpp"

namespace liaotai::api {
namespace {

/// Builds the document as the parser walks through the text, and knows at every step where it is.
class DocumentBuilder {
 public:
  // The names of these functions are nlohmann's SAX interface.
  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_float(Json::number_float_t value, const Json::string_t&) { return put(value); }
  bool string(Json::string_t& value) { return put(std::move(value)); }
  bool binary(Json::binary_t& value) { return put(std::move(value)); }

  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(Json::string_t& name) {
    const bool fresh = open_.back()->emplace(name, nullptr).second;
    name_ = std::move(name);
    if (fresh) return true;
    error_ = core::Error{core::ErrorCode::bad_json, path(), "the same name stands twice in one object"};
    return false;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& problem) {
    const std::string_view what = problem.what();
    const bool is_text = what.find("surrogate") != std::string_view::npos ||
                         what.find("ill-formed UTF-8") != std::string_view::npos;
    if (is_text) {
      error_ = core::Error{core::ErrorCode::bad_text, path(), "text that is not Unicode: a lone surrogate"};
    } else {
      error_ = core::Error{core::ErrorCode::bad_json, path(),
                           "not JSON: cannot be read at character " + std::to_string(position)};
    }
    return false;
  }

  core::Result<Json> finish(bool complete) {
    if (complete && !error_) return std::move(document_);
    if (error_) return tl::make_unexpected(*std::move(error_));
    return core::failure(core::ErrorCode::bad_json, "", "not JSON");
  }

 private:
  template <class Value>
  bool put(Value&& value) {
    place(std::forward<Value>(value));
    return true;
  }

  bool open(Json&& container) {
    if (open_.size() >= deepest_nesting) {
      error_ = core::Error{core::ErrorCode::too_large, path(), "nested too deeply"};
      return false;
    }
    open_.push_back(place(std::move(container)));
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  template <class Value>
  Json* place(Value&& value) {
    if (open_.empty()) {
      document_ = Json(std::forward<Value>(value));
      return &document_;
    }
    Json& container = *open_.back();
    if (container.is_array()) {
      container.emplace_back(std::forward<Value>(value));
      return &container.back();
    }
    Json& member = container[name_];
    member = Json(std::forward<Value>(value));
    return &member;
  }

  /// The place that the parser has reached, told from the containers that are still open.
  std::string path() const {
    std::string pointer;
    for (std::size_t depth = 0; depth < open_.size(); ++depth) {
      const Json& container = *open_[depth];
      const Json* inner = depth + 1 < open_.size() ? open_[depth + 1] : nullptr;
      if (container.is_array()) {
        append_step(pointer, inner == nullptr ? container.size() : container.size() - 1);
      } else if (inner == nullptr) {
        if (!container.empty()) append_step(pointer, name_);
      } else {
        for (const auto& [name, value] : container.items()) {
          if (&value == inner) append_step(pointer, name);
        }
      }
    }
    return pointer;
  }

  Json document_;
  std::vector<Json*> open_;
  std::string name_;
  std::optional<core::Error> error_;
};

}  // namespace

core::Result<Json> parse(std::string_view text) {
  DocumentBuilder builder;
  const bool complete = Json::sax_parse(text.begin(), text.end(), &builder);
  return builder.finish(complete);
}

}  // namespace liaotai::api

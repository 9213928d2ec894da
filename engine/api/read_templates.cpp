#include <map>
#include <set>
#include <string>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/parse.hpp"
#include "engine/api/template_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

struct Note {
  std::string code;
  std::string path;
  std::vector<core::Argument> arguments;
};

/// Reads what the Cloud API answers a request for templates with: a page `{ data, paging }`, several of them,
/// a list of templates, or one. Places are JSON pointers into that answer.
class TemplateListReader {
 public:
  TemplateListReader(const Value& root, JsonWriter& items) : items_(items), above_(root.pointer().size()) {}

  void read(const Value& root) {
    if (root.is_array()) {
      read_list(root);
    } else {
      read_object(root);
    }
    if (missing_before_) notes_.push_back({"template_page_missing_before", *missing_before_, {}});
    if (missing_after_) notes_.push_back({"template_page_missing_after", *missing_after_, {}});
  }

  const std::vector<Note>& notes() const { return notes_; }

 private:
  std::string place(const Value& value) const { return value.pointer().substr(above_); }

  void read_list(const Value& list) {
    for (std::size_t index = 0; index < list.size(); ++index) read_object(list.at(index));
  }

  void read_object(const Value& value) {
    Object fields = value.object();
    const std::optional<Value> data = fields.optional("data");
    if (!data) return add(value);
    read_list(*data);
    missing_after_.reset();
    if (const std::optional<Value> paging = fields.optional("paging")) read_paging(*paging);
    is_first_page_ = false;
    // Of the answer as a whole, and not of the templates in it.
    for (const std::string_view name : {"summary", "message_template_namespace"}) fields.optional(name);
    fields.warn_of_unknown_fields();
  }

  /// A page that others follow names their address, a page that others come before theirs; cursors stand also
  /// where there is nothing more.
  void read_paging(const Value& value) {
    Object paging = value.object();
    if (const auto next = paging.optional("next")) missing_after_ = place(*next);
    if (const auto previous = paging.optional("previous"); previous && is_first_page_)
      missing_before_ = place(*previous);
    paging.optional("cursors");
    paging.warn_of_unknown_fields();
  }

  void add(const Value& value) {
    const templates::Template message = read_template(value);
    std::string id = message.name.text;
    if (!message.language.empty()) id += " " + message.language;
    const int times = ++times_[id];
    if (times > 1) {
      notes_.push_back({"template_repeated", place(value), {{"template", id}}});
      id += " " + std::to_string(times);
    }
    items_.begin_object();
    items_.field("id").text(id);
    write(items_.field("template"), value.json());
    items_.end_object();
  }

  JsonWriter& items_;
  std::size_t above_;
  std::vector<Note> notes_;
  std::map<std::string, int> times_;
  bool is_first_page_ = true;
  std::optional<std::string> missing_before_;
  std::optional<std::string> missing_after_;
};

void write_notes(JsonWriter& json, const std::vector<Note>& notes) {
  json.begin_array();
  for (const Note& note : notes) {
    json.begin_object();
    json.field("code").text(note.code);
    json.field("path").text(note.path);
    write(json.field("args"), note.arguments);
    json.end_object();
  }
  json.end_array();
}

void read_and_write(const Value& root, JsonWriter& answer) {
  JsonWriter items;
  items.begin_array();
  TemplateListReader reader(root, items);
  reader.read(root);
  items.end_array();
  answer.field("items").written(items);
  write_notes(answer.field("notes"), reader.notes());
}

}  // namespace

void read_templates(const State&, Object& request, Warnings& warnings, JsonWriter& answer) {
  const std::optional<Value> text = request.optional("text");
  if (!text) return read_and_write(request.required("value"), answer);
  core::Result<Document> document = parse(text->text());
  if (!document) {
    core::Error error = document.error();
    error.path = text->pointer() + error.path;
    throw RequestError{std::move(error)};
  }
  try {
    read_and_write(Value(document->root, Step{}, warnings), answer);
  } catch (RequestError& problem) {
    problem.error.path = text->pointer() + problem.error.path;
    throw;
  }
}

}  // namespace liaotai::api

#include "engine/api/packs_request.hpp"

#include <algorithm>
#include <map>

#include "engine/api/parse.hpp"
#include "engine/api/template_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

template <class Meaning>
Meaning named(const Value& value, std::optional<Meaning> (*meaning)(std::string_view)) {
  const std::optional<Meaning> known = meaning(value.text());
  if (!known) value.fail(ErrorCode::bad_value, "not one of the words that this field takes");
  return *known;
}

core::Tier read_tier(const Value& value) {
  return value.one_of<core::Tier>({{"official", core::Tier::official},
                                   {"partner", core::Tier::partner},
                                   {"secondary", core::Tier::secondary},
                                   {"community", core::Tier::community}});
}

packs::Document read_document(const Value& value) {
  Object fields = value.object();
  packs::Document document;
  document.id = fields.required("id").text();
  document.publisher = fields.text_or_empty("publisher");
  document.tier = read_tier(fields.required("tier"));
  // For readers of the file and the page; the engine judges without them.
  for (const std::string_view name : {"title", "url", "publishedOn", "reviewedOn"})
    fields.text_or_empty(name);
  fields.warn_of_unknown_fields();
  return document;
}

packs::Citation read_citation(const Value& value, const std::vector<packs::Document>& documents) {
  Object fields = value.object();
  packs::Citation citation;
  const Value id = fields.required("id");
  const auto document = std::find_if(documents.begin(), documents.end(),
                                     [&](const packs::Document& each) { return each.id == id.text(); });
  if (document == documents.end()) id.fail(ErrorCode::unknown_id, "no such document among the sources");
  citation.source = {document->id, std::string(fields.required("locator").text()), document->tier};
  citation.publisher = document->publisher.empty() ? document->id : document->publisher;
  if (const std::optional<Value> platforms = fields.optional("platforms")) {
    citation.platforms =
        platforms->list([](const Value& each) { return named(each, packs::platform_named); });
  }
  fields.warn_of_unknown_fields();
  return citation;
}

packs::Sentences read_sentences(const Value& value) {
  Object fields = value.object();
  packs::Sentences sentences;
  for (const packs::Language language : packs::languages) {
    sentences[static_cast<std::size_t>(language)] = fields.required(packs::name(language)).text();
  }
  fields.warn_of_unknown_fields();
  return sentences;
}

constexpr std::int64_t most_times = 1000;

packs::Example read_example(const Value& value) {
  if (value.is_text()) return {std::string(value.text()), {}, 1};
  Object fields = value.object();
  packs::Example example;
  if (const std::optional<Value> message = fields.optional("template")) {
    example.message_template = std::make_shared<const templates::Template>(read_template(*message));
    JsonWriter json;
    write(json, message->json());
    example.text = json.take();
    example.field = fields.text_or_empty("field");
  } else {
    example.text = fields.required("text").text();
  }
  example.part = fields.text_or_empty("part");
  if (const std::optional<Value> times = fields.optional("times"))
    example.times = times->integer(1, most_times);
  fields.warn_of_unknown_fields();
  return example;
}

packs::Slot read_slot(const Value& value) {
  constexpr std::int64_t widest_gap = 40;
  Object fields = value.object();
  packs::Slot slot;
  slot.phrases = fields.required("phrases").texts();
  slot.optional = fields.flag_or("optional", false);
  if (const std::optional<Value> gap = fields.optional("gap")) slot.gap = gap->integer(0, widest_gap);
  fields.warn_of_unknown_fields();
  return slot;
}

void read_parameters(const Value& value, packs::Rule& rule) {
  constexpr std::int64_t largest_number = 1'000'000;
  Object fields = value.object();
  fields.each_field([&](std::string_view name, const Value& field) {
    if (name == "slots") {
      rule.slots = field.list(read_slot);
    } else if (field.is_array()) {
      rule.lists.push_back({std::string(name), field.texts()});
    } else {
      rule.numbers.push_back({std::string(name), field.integer(0, largest_number)});
    }
  });
}

packs::Rule read_rule(const Value& value, const std::vector<packs::Document>& documents) {
  Object fields = value.object();
  packs::Rule rule;
  rule.id = fields.required("id").text();
  rule.category = named(fields.required("category"), packs::category_named);
  rule.severity = named(fields.required("severity"), packs::severity_named);
  rule.kind = named(fields.required("kind"), packs::rule_kind_named);
  rule.platforms =
      fields.required("platforms").list([](const Value& each) { return named(each, packs::platform_named); });
  if (const std::optional<Value> texts = fields.optional("texts")) {
    rule.texts = texts->list([](const Value& each) { return named(each, packs::text_kind_named); });
  }
  rule.citations =
      fields.required("sources").list([&](const Value& each) { return read_citation(each, documents); });
  rule.reviewed_on = fields.required("reviewedOn").text();
  rule.what = read_sentences(fields.required("what"));
  rule.why = read_sentences(fields.required("why"));
  rule.fine = read_sentences(fields.required("fine"));
  rule.flags = fields.required("flags").list(read_example);
  rule.passes = fields.required("passes").list(read_example);
  if (const std::optional<Value> parameters = fields.optional("parameters"))
    read_parameters(*parameters, rule);
  rule.replacement = fields.text_or_empty("replacement");
  fields.warn_of_unknown_fields();
  return rule;
}

packs::Pack read_pack_fields(const Value& value, std::vector<packs::Document> documents) {
  Object fields = value.object();
  packs::Pack pack;
  pack.id = fields.required("id").text();
  pack.version = fields.required("version").text();
  pack.reviewed_on = fields.required("reviewedOn").text();
  if (const std::optional<Value> sources = fields.optional("sources")) {
    pack.documents = sources->list(read_document);
    documents.insert(documents.end(), pack.documents.begin(), pack.documents.end());
  }
  if (const std::optional<Value> words = fields.optional("words")) {
    Object lists = words->object();
    lists.each_field([&](std::string_view name, const Value& phrases) {
      pack.lexicons.push_back({std::string(name), phrases.texts()});
    });
  }
  pack.rules = fields.required("rules").list([&](const Value& each) { return read_rule(each, documents); });
  fields.warn_of_unknown_fields();
  return pack;
}

/// The files of one folder as one pack, in the form in which a user writes theirs.
struct Folder {
  std::vector<JsonField> pack;
  std::vector<JsonField> words;
  std::vector<Json> rules;
};

/// Reads files, and keeps the documents that what was read lies in.
class FileReader {
 public:
  Json read(const packs::DataFile& file) {
    core::Result<Document> document = parse(file.text);
    if (!document) throw RequestError{document.error()};
    documents_.push_back(*std::move(document));
    return documents_.back().root;
  }

  Json::Fields read_object(const packs::DataFile& file) {
    const Json document = read(file);
    if (document.kind() == Json::Kind::fields) return document.fields();
    throw RequestError{{ErrorCode::bad_pack, std::string(file.path), "an object is wanted"}};
  }

 private:
  std::vector<Document> documents_;
};

/// Puts the phrases of a file of words under their name, where rules find them.
void add_words(std::vector<JsonField>& words, const packs::DataFile& file, FileReader& reader) {
  const Json::Fields content = reader.read_object(file);
  const Json* const name = find(content, "name");
  if (name == nullptr || name->kind() != Json::Kind::text)
    throw RequestError{{ErrorCode::bad_pack, std::string(file.path) + "/name", "a text is wanted"}};
  const Json* const phrases = find(content, "phrases");
  set(words, name->text(), phrases == nullptr ? Json{} : *phrases);
}

/// Folders that hold a `pack.json`; the others belong to other parts of the engine.
std::map<std::string, Folder> gather(std::span<const packs::DataFile> files, FileReader& reader) {
  std::map<std::string, Folder> folders;
  for (const packs::DataFile& file : files) {
    if (file.path.ends_with("/pack.json")) {
      const Json::Fields pack = reader.read_object(file);
      folders[std::string(file.path.substr(0, file.path.find('/')))].pack.assign(pack.begin(), pack.end());
    }
  }
  for (const packs::DataFile& file : files) {
    const auto folder = folders.find(std::string(file.path.substr(0, file.path.find('/'))));
    if (folder == folders.end() || file.path.ends_with("/pack.json")) continue;
    if (file.path.find("/words/") != std::string_view::npos) {
      add_words(folder->second.words, file, reader);
    } else {
      folder->second.rules.push_back(reader.read(file));
    }
  }
  return folders;
}

}  // namespace

packs::Pack read_pack(const Value& value, const std::vector<packs::Document>& documents) {
  try {
    return read_pack_fields(value, documents);
  } catch (RequestError& problem) {
    problem.error.code = ErrorCode::bad_pack;
    throw;
  }
}

std::vector<packs::Document> read_documents(std::span<const packs::DataFile> files,
                                            std::vector<core::Warning>& warnings) {
  std::vector<packs::Document> documents;
  FileReader reader;
  for (const packs::DataFile& file : files) {
    if (file.path != "sources.json") continue;
    const Json document = reader.read(file);
    const Value root(document, Step{}, warnings);
    Object fields(root);
    documents = fields.required("sources").list(read_document);
    fields.warn_of_unknown_fields();
  }
  return documents;
}

std::vector<packs::Pack> read_built_in_packs(std::span<const packs::DataFile> files,
                                             std::vector<core::Warning>& warnings) {
  const std::vector<packs::Document> documents = read_documents(files, warnings);
  std::vector<packs::Pack> packs;
  FileReader reader;
  for (auto& [name, folder] : gather(files, reader)) {
    set(folder.pack, "words", Json(Json::Fields(folder.words)));
    set(folder.pack, "rules", Json(Json::List(folder.rules)));
    const Json pack{Json::Fields(folder.pack)};
    packs.push_back(read_pack(Value(pack, Step{}, warnings), documents));
  }
  return packs;
}

}  // namespace liaotai::api

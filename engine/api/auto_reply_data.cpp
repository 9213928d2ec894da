#include "engine/api/auto_reply_data.hpp"

#include "engine/api/cited_data.hpp"

namespace liaotai::api {
namespace {

auto_replies::Intent read_intent(const Value& value) {
  Object fields = value.object();
  auto_replies::Intent intent;
  intent.name = fields.required("name").text();
  fields.required("reason");
  intent.terms = fields.required("terms").texts();
  fields.warn_of_unknown_fields();
  return intent;
}

struct EmptyWords {
  std::vector<std::string> words;
  std::string loose_characters;
};

struct WaysOn {
  std::vector<std::string> phrases;
  core::Source source;
  core::Source empty_source;
};

/// What every file says of itself.
void read_head(Object& fields) {
  fields.required("reviewedOn");
  fields.required("reason");
}

}  // namespace

auto_replies::Lexicon read_auto_reply_lexicon(std::span<const packs::DataFile> files) {
  const CitedData data(files);
  auto_replies::Lexicon lexicon;
  lexicon.intents = data.file("auto-replies/intents.json", [&](const Value& value) {
    Object fields = value.object();
    read_head(fields);
    data.source(fields.required("source"));
    std::vector<auto_replies::Intent> intents = fields.required("intents").list(read_intent);
    fields.warn_of_unknown_fields();
    return intents;
  });
  EmptyWords empty = data.file("auto-replies/empty-words.json", [](const Value& value) {
    Object fields = value.object();
    read_head(fields);
    EmptyWords words{fields.required("words").texts(),
                     std::string(fields.required("looseCharacters").text())};
    fields.warn_of_unknown_fields();
    return words;
  });
  lexicon.empty_words = std::move(empty.words);
  lexicon.loose_characters = std::move(empty.loose_characters);
  WaysOn ways = data.file("auto-replies/ways-on.json", [&](const Value& value) {
    Object fields = value.object();
    read_head(fields);
    WaysOn read{fields.required("phrases").texts(), data.source(fields.required("source")),
                data.source(fields.required("emptySource"))};
    fields.warn_of_unknown_fields();
    return read;
  });
  lexicon.ways_on = std::move(ways.phrases);
  lexicon.ways_on_source = std::move(ways.source);
  lexicon.empty_reply_source = std::move(ways.empty_source);
  return lexicon;
}

}  // namespace liaotai::api

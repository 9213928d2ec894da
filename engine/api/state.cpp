#include "engine/api/state.hpp"

#include <string>
#include <utility>

#include "engine/api/auto_reply_data.hpp"
#include "engine/api/channel_data.hpp"
#include "engine/api/last_shop.hpp"
#include "engine/api/own_rules.hpp"
#include "engine/api/packs_request.hpp"
#include "engine/api/request.hpp"
#include "engine/api/sending_data.hpp"

namespace liaotai::api {
namespace {

/// Files in memory of their own, but for those that last.
class KeptFiles {
 public:
  explicit KeptFiles(std::span<const packs::DataFile> files) {
    std::size_t size = 0;
    for (const packs::DataFile& file : files) {
      if (!file.is_lasting) size += file.path.size() + file.text.size();
    }
    text_.reserve(size);
    for (const packs::DataFile& file : files) {
      files_.push_back(file.is_lasting ? file : packs::DataFile{keep(file.path), keep(file.text)});
    }
  }
  KeptFiles(const KeptFiles&) = delete;
  KeptFiles& operator=(const KeptFiles&) = delete;
  ~KeptFiles() = default;

  std::span<const packs::DataFile> all() const { return files_; }

 private:
  /// There is room for all, so that what was kept stays where it is.
  std::string_view keep(std::string_view text) {
    const std::size_t begin = text_.size();
    text_ += text;
    return std::string_view(text_).substr(begin);
  }

  std::string text_;
  std::vector<packs::DataFile> files_;
};

std::vector<window::Channel> channels_of(const KeptFiles& files) {
  core::Result<std::vector<window::Channel>> channels = read_channels(files.all());
  if (!channels) throw RequestError{channels.error()};
  return *std::move(channels);
}

// Of warnings about the built-in packs the tests see to it that there are none.

std::vector<packs::Document> documents_of(const KeptFiles& files) {
  std::vector<core::Warning> warnings;
  return read_documents(files.all(), warnings);
}

lint::Ruleset rules_of(const KeptFiles& files) {
  for (const packs::DataFile& file : files.all()) {
    if (file.path == packs::image_path) return lint::Ruleset::from_image(file.text);
  }
  std::vector<core::Warning> warnings;
  return lint::Ruleset(read_built_in_packs(files.all(), warnings));
}

}  // namespace

State prepare_state(std::span<const packs::DataFile> files) {
  const auto kept = std::make_shared<const KeptFiles>(files);
  return {Part<std::vector<window::Channel>>([kept] { return channels_of(*kept); }),
          Part<lint::Ruleset>([kept] { return rules_of(*kept); }),
          Part<std::vector<packs::Document>>([kept] { return documents_of(*kept); }),
          Part<auto_replies::Lexicon>([kept] { return read_auto_reply_lexicon(kept->all()); }),
          Part<sending::Rulebook>([kept] { return read_sending_rules(kept->all()); }),
          Part<LogWords>([kept] { return read_log_words(kept->all()); }),
          std::make_shared<LastOwnRules>(),
          std::make_shared<lint::SieveShelf>(),
          std::make_shared<LastShop>()};
}

void prepare_all(const State& state) {
  *state.channels;
  *state.rules;
  *state.documents;
  *state.auto_replies;
  *state.sending;
  *state.log_words;
}

}  // namespace liaotai::api

#include "engine/api/state.hpp"

#include <utility>

#include "engine/api/auto_reply_data.hpp"
#include "engine/api/channel_data.hpp"
#include "engine/api/packs_request.hpp"
#include "engine/api/request.hpp"
#include "engine/api/sending_data.hpp"

namespace liaotai::api {

State prepare_state(std::span<const packs::DataFile> files) {
  core::Result<std::vector<window::Channel>> channels = read_channels(files);
  if (!channels) throw RequestError{channels.error()};
  std::vector<core::Warning> warnings;  // the tests see to it that there are none
  BuiltInPacks built_in = read_built_in_packs(files, warnings);
  return {
      *std::move(channels),           std::move(built_in.documents), lint::Ruleset(std::move(built_in.packs)),
      read_auto_reply_lexicon(files), read_sending_rules(files),     read_log_words(files)};
}

}  // namespace liaotai::api

#include "engine/api/state.hpp"

#include <utility>

#include "engine/api/channel_data.hpp"
#include "engine/api/request.hpp"
#include "engine/packs/embedded.hpp"

namespace liaotai::api {

State prepare_state() {
  core::Result<std::vector<window::Channel>> channels = read_channels(packs::embedded_files());
  if (!channels) throw RequestError{channels.error()};
  return {*std::move(channels)};
}

}  // namespace liaotai::api

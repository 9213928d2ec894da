#include "engine/api/state.hpp"

namespace liaotai::api {

State prepare_state() {
  return {};
}

}  // namespace liaotai::api

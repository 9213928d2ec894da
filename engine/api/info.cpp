#include "engine/api/calls.hpp"
#include "engine/version.hpp"

namespace liaotai::api {

Json info(const State&, Object&, Warnings&) {
  return {{"version", version}, {"packs", Json::array()}};
}

}  // namespace liaotai::api

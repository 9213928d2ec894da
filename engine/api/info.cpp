#include "engine/api/calls.hpp"
#include "engine/version.hpp"

namespace liaotai::api {

Json info(const State& state, Object&, Warnings&) {
  Json packs = Json::array();
  for (const packs::Pack& pack : state.rules.packs()) {
    packs.push_back({{"id", pack.id}, {"version", pack.version}, {"reviewedOn", pack.reviewed_on}});
  }
  return {{"version", version}, {"packs", std::move(packs)}};
}

}  // namespace liaotai::api

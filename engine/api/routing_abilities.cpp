#include <array>

#include "engine/api/abilities.hpp"

namespace liaotai::api {
namespace {

constexpr std::array calls{
    Call{"checkShop", check_shop},
    Call{"info", info},
    Call{"previewRouting", preview_routing},
    Call{"simulateTraffic", simulate_traffic},
    Call{"whoGets", who_gets},
};

}  // namespace

Abilities routing_abilities() {
  return {calls, [](std::span<const packs::DataFile>) { return State{}; }};
}

}  // namespace liaotai::api

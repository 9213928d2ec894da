#include <array>
#include <memory>

#include "engine/api/abilities.hpp"
#include "engine/api/last_shop.hpp"

namespace liaotai::api {
namespace {

constexpr std::array routing_calls{
    Call{"checkShop", check_shop},           Call{"info", info},
    Call{"previewRouting", preview_routing}, Call{"simulateTraffic", simulate_traffic},
    Call{"whoGets", who_gets, true},
};

}  // namespace

Abilities routing_abilities() {
  return {routing_calls, [](std::span<const packs::DataFile>) {
            State state;
            state.last_shop = std::make_shared<LastShop>();
            return state;
          }};
}

}  // namespace liaotai::api

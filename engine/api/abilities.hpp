#pragma once

#include <span>
#include <string_view>

#include "engine/api/calls.hpp"
#include "engine/api/state.hpp"
#include "engine/packs/data_file.hpp"

namespace liaotai::api {

/// A call of the contract, by its name.
struct Call {
  std::string_view name;
  void (*answer)(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
  bool knows_last_shop = false;  ///< it takes the shop of `State::last_shop` as well
};

/// What an engine can be asked. A program holds the code of the calls that it names and no other.
struct Abilities {
  std::span<const Call> calls;
  /// Reads what the calls need of the engine's data. Throws `RequestError` when that does not hold what it
  /// should.
  State (*prepare)(std::span<const packs::DataFile> files);
};

/// Every call of the contract.
Abilities all_abilities();

/// The calls about routing and traffic, which need none of the engine's data.
Abilities routing_abilities();

}  // namespace liaotai::api

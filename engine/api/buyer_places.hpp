#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/core/places_by_number.hpp"
#include "engine/core/text_places.hpp"
#include "engine/routing/events.hpp"

namespace liaotai::api {

/// Gives every buyer that a request names a place, by the order in which they first appear. The text `"7"`
/// and the number 7 are two buyers.
class BuyerPlaces {
 public:
  routing::BuyerIndex place(const Value& value);
  /// Those so far, by their places.
  const std::vector<CallerId>& all() const { return buyers_; }
  std::vector<CallerId> take() { return std::move(buyers_); }

 private:
  routing::BuyerIndex add(CallerId buyer);

  std::vector<CallerId> buyers_;
  core::TextPlaces named_;
  std::vector<routing::BuyerIndex> of_name_;  ///< by the place among the names
  core::PlacesByNumber numbered_;
};

}  // namespace liaotai::api

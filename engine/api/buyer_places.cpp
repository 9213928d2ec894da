#include "engine/api/buyer_places.hpp"

#include <limits>
#include <string>

namespace liaotai::api {

routing::BuyerIndex BuyerPlaces::place(const Value& value) {
  if (value.is_text()) {
    const core::TextPlaces::Place name = named_.place(value.text());
    if (name.fresh) of_name_.push_back(add(std::string(name.text)));
    return of_name_[name.index];
  }
  using Limits = std::numeric_limits<std::int64_t>;
  const std::int64_t number = value.integer(Limits::min(), Limits::max());
  const auto next = static_cast<std::uint32_t>(buyers_.size());
  const std::uint32_t place = numbered_.of(static_cast<std::uint64_t>(number), next);
  return place == next ? add(number) : place;
}

routing::BuyerIndex BuyerPlaces::add(CallerId buyer) {
  buyers_.push_back(std::move(buyer));
  return static_cast<routing::BuyerIndex>(buyers_.size() - 1);
}

}  // namespace liaotai::api

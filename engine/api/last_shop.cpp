#include "engine/api/last_shop.hpp"

#include <cstddef>
#include <utility>

#include "engine/api/routing_request.hpp"

namespace liaotai::api {

const LastShop::Prepared& LastShop::read(const Value& value, const routing::Readings& readings) {
  constexpr std::size_t longest = std::size_t{1} << 20U;
  if (value.json().kind() == Json::Kind::known) {
    if (prepared_->readings != readings) {
      prepared_->roster = routing::Roster(prepared_->shop, readings);
      prepared_->readings = readings;
    }
    return *prepared_;
  }
  beginning_.clear();
  routing::Shop shop = read_runnable_shop(value);
  routing::Roster roster(shop, readings);
  prepared_.emplace(Prepared{std::move(shop), readings, std::move(roster)});
  // What is odd about a shop is told every time.
  if (value.warnings().empty() && expected_.size() <= longest) beginning_ = expected_;
  return *prepared_;
}

}  // namespace liaotai::api

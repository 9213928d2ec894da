#include "engine/api/last_shop.hpp"

#include <utility>

#include "engine/api/routing_request.hpp"

namespace liaotai::api {

void LastShop::keep(std::string_view text, const std::shared_ptr<const Document>& document) {
  beginning_.keep(text, document);
  if (prepared_from_ && !beginning_.has(*prepared_from_)) prepared_from_.reset();
}

void LastShop::forget() {
  beginning_.forget();
  prepared_from_.reset();
}

const LastShop::Prepared& LastShop::read(const Value& value, const routing::Readings& readings) {
  if (prepared_from_ && is_same_object(*prepared_from_, value.json())) {
    if (prepared_->readings != readings) {
      prepared_->roster = routing::Roster(prepared_->shop, readings);
      prepared_->readings = readings;
    }
    return *prepared_;
  }
  prepared_from_.reset();
  routing::Shop shop = read_runnable_shop(value);
  routing::Roster roster(shop, readings);
  prepared_.emplace(Prepared{std::move(shop), readings, std::move(roster)});
  // What is odd about a shop is told every time.
  if (value.warnings().empty() && beginning_.has(value.json())) prepared_from_ = value.json();
  return *prepared_;
}

}  // namespace liaotai::api

#include "engine/api/calls.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/routing_request.hpp"

namespace liaotai::api {

void check_shop(const State&, Object& request, Warnings&, JsonWriter& answer) {
  const Value shop = request.required("shop");
  write(answer.field("problems"), routing::check(read_shop(shop)), shop.pointer());
}

}  // namespace liaotai::api

#include "engine/api/calls.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/routing_request.hpp"

namespace liaotai::api {

Json check_shop(const State&, Object& request, Warnings&) {
  const Value shop = request.required("shop");
  return {{"problems", to_json(routing::check(read_shop(shop)), shop.pointer())}};
}

}  // namespace liaotai::api

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/api/request.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::api {

/// The shop that was asked about last. The next question is most likely about the same one, and to read and
/// prepare a shop costs more than the decision: when its request begins with the same bytes, none of that is
/// done again. It saves time and changes no answer.
class LastShop {
 public:
  struct Prepared {
    routing::Shop shop;
    routing::Readings readings;
    routing::Roster roster;
  };

  /// What a request has to begin with to be about this shop; empty where there is none.
  std::string_view beginning() const { return beginning_; }
  /// What the request begins with whose shop is read next, up to the shop's end; empty where it begins with
  /// something else.
  void expect(std::string_view beginning) { expected_ = beginning; }

  /// The shop that `value` is, or this one where `value` was known. It stays until the next is read. Errors:
  /// those of `read_runnable_shop`.
  const Prepared& read(const Value& value, const routing::Readings& readings);

 private:
  std::string beginning_;
  std::string_view expected_;
  std::optional<Prepared> prepared_;
};

}  // namespace liaotai::api

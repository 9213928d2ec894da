#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "engine/api/json.hpp"
#include "engine/api/known_beginning.hpp"
#include "engine/api/request.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::api {

/// The shop that was asked about last. The next question is most likely about the same one, and to prepare a
/// shop costs more than the decision. It saves time and changes no answer.
class LastShop {
 public:
  struct Prepared {
    routing::Shop shop;
    routing::Readings readings;
    routing::Roster roster;
  };

  /// What the last request began with, its shop mostly.
  const KnownBeginning& beginning() const { return beginning_; }
  /// Keeps what the request begins with whose shop is read next (`KnownBeginning::keep`).
  void keep(std::string_view text, const std::shared_ptr<const Document>& document);
  /// The request whose shop is read next is not to be known again.
  void forget();

  /// The shop that `value` is. It stays until the next is read. Errors: those of `read_runnable_shop`.
  const Prepared& read(const Value& value, const routing::Readings& readings);

 private:
  KnownBeginning beginning_;
  std::optional<Prepared> prepared_;
  std::optional<Json> prepared_from_;  ///< of what is kept
};

}  // namespace liaotai::api

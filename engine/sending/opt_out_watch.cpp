#include "engine/sending/opt_out_watch.hpp"

namespace liaotai::sending {
namespace {

/// Tells of an order or answers: an opt-out from marketing leaves it alone.
bool is_service(RowKind kind) {
  return kind == RowKind::utility || kind == RowKind::order_template;
}

}  // namespace

void OptOutWatch::hear(core::Instant at, Wish wish) {
  switch (wish) {
    case Wish::opt_out:
      if (!since_) confirmed_ = false;
      if (!since_) since_ = at;
      wrote_since_ = false;
      return;
    case Wish::opt_in:
      since_.reset();
      return;
    case Wish::none:
      wrote_since_ = true;
      return;
  }
}

void OptOutWatch::add(const SendRow& row, std::uint32_t place, bool sells) {
  if (!since_) return;
  const core::Duration after = row.at - *since_;
  if (!sells) {
    if (!confirmed_ && after <= confirmation_within_) {
      confirmed_ = true;
      return;
    }
    if (wrote_since_ || is_service(row.kind)) return;
  }
  const std::size_t finding =
      found_.add(AuditCode::after_opt_out, {place}, row.buyer, {{"afterMs", static_cast<long long>(after)}});
  // What sells nothing may have been meant as a second confirmation.
  if (!sells) found_.at(finding).severity = packs::Severity::warning;
}

}  // namespace liaotai::sending

#include "engine/sending/opt_out_watch.hpp"

#include <utility>

namespace liaotai::sending {
namespace {

/// Tells of an order or answers: an opt-out from marketing leaves it alone.
bool is_service(RowKind kind) {
  return kind == RowKind::utility || kind == RowKind::order_template;
}

}  // namespace

void OptOutWatch::hear(Memory& memory, core::Instant at, Wish wish) {
  switch (wish) {
    case Wish::opt_out:
      memory = {memory.since.value_or(at), at, false, false};
      return;
    case Wish::opt_in:
      memory.since.reset();
      return;
    case Wish::none:
      memory.wrote_since = true;
      return;
  }
}

void OptOutWatch::add(Memory& memory, const SendRow& row, Place place, bool sells) {
  if (!memory.since) return;
  if (!sells) {
    if (!memory.confirmed && row.at - memory.last_asked <= confirmation_within_) {
      memory.confirmed = true;
      return;
    }
    if (memory.wrote_since || is_service(row.kind)) return;
  }
  AuditFinding finding = found_.begun(AuditCode::after_opt_out, row.buyer, place, {row.at - *memory.since});
  // What sells nothing may have been meant as a second confirmation.
  if (!sells) finding.severity = packs::Severity::warning;
  found_.add(std::move(finding));
}

}  // namespace liaotai::sending

#include "engine/sending/buyer_audit.hpp"

#include <utility>

#include "engine/sending/quiet_hours.hpp"

namespace liaotai::sending {
namespace {

/// An answer that a person or a machine gave to what the buyer wrote; what goes to many or tells of an order
/// is none.
bool can_answer(RowKind kind) {
  return kind != RowKind::broadcast && kind != RowKind::order_template && kind != RowKind::marketing;
}

/// Its text is all that it says.
bool is_text(RowKind kind) {
  return kind == RowKind::free_form || kind == RowKind::auto_reply;
}

/// Sent in the chat itself, where the reply window counts.
bool needs_window(RowKind kind) {
  return is_text(kind) || kind == RowKind::media;
}

Wish wish_of(const SendRow& row) {
  if (row.kind == RowKind::opt_in) return Wish::opt_in;
  return row.kind == RowKind::opt_out ? Wish::opt_out : row.text.wish;
}

/// A message of ours sells because its kind says so, or because it reads so.
bool sells(const SendRow& row) {
  return row.kind == RowKind::broadcast || row.kind == RowKind::marketing || row.text.promoting.promotion;
}

}  // namespace

BuyerAudit::BuyerAudit(const AuditQuestion& question, Found& found, FigureBook& figures)
    : question_(question),
      found_(found),
      figures_(figures),
      responses_(question, found, figures),
      replies_(AuditCode::unanswered_run, question.rule(AuditCode::unanswered_run).count, found),
      promotions_(AuditCode::promotion_ignored,
                  question.ignored_promotions.value_or(question.rule(AuditCode::promotion_ignored).count),
                  found),
      repeats_(question.rule(AuditCode::repeated_to_buyer), found),
      opt_out_(question.rulebook->consent.confirmation_within, found),
      windows_(question, found) {
  const Rulebook& rules = *question.rulebook;
  quiet_hours_ = find_quiet_hours(rules.quiet_hours, region_of(question.recipient, rules.zones));
  const ChannelRules* const channel = rules.find(question.channel->name);
  if (channel == nullptr) return;
  market_offset_ = channel->offset;
  const KindRule* const broadcasts = channel->find(MessageKind::broadcast);
  if (broadcasts != nullptr && broadcasts->from && broadcasts->until) broadcasts_ = broadcasts;
}

RowMarks BuyerAudit::take(BuyerMemory& memory, const SendRow& row, Place place) {
  if (row.ours) return take_ours(memory, row, place);
  take_theirs(memory, row, place);
  return {};
}

void BuyerAudit::finish(BuyerMemory& memory, std::uint32_t buyer, core::Instant log_end) {
  responses_.finish(memory.pending, log_end, buyer);
  replies_.end(memory.replies, buyer);
  promotions_.end(memory.promotions, buyer);
  repeats_.finish(memory.repeats);
}

void BuyerAudit::take_theirs(BuyerMemory& memory, const SendRow& row, Place place) {
  figures_.count_received(memory.counts, row);
  windows_.take(memory.windows, row.at, row.trigger, place, row.buyer);
  if (row.kind == RowKind::event) return;
  const Wish wish = wish_of(row);
  if (memory.last_sent) {
    figures_.count_reaction(memory.counts, *memory.last_sent);
    if (wish == Wish::opt_out) figures_.count_opt_out(memory.counts, *memory.last_sent);
  }
  memory.inquired = true;
  memory.last_heard = row.at;
  replies_.end(memory.replies, row.buyer);
  promotions_.end(memory.promotions, row.buyer);
  OptOutWatch::hear(memory.opt_out, row.at, wish);
  if (wish == Wish::none) responses_.hear(memory.pending, {row.at, place, row.agent}, row.buyer);
}

RowMarks BuyerAudit::take_ours(BuyerMemory& memory, const SendRow& row, Place place) {
  figures_.count_sent(memory.counts, row);
  memory.last_sent = {row.at, row.agent};
  memory.inquired = memory.inquired || row.inquired;
  const bool is_empty = is_text(row.kind) && row.text.says_nothing;
  const bool is_automatic = row.kind == RowKind::auto_reply;
  if (is_empty && (memory.pending || is_automatic)) {
    found_.add(found_.begun(AuditCode::empty_auto_reply, row.buyer, place));
  }
  if (!is_empty && can_answer(row.kind)) {
    responses_.answer(memory.pending, {row.at, place, row.agent}, is_automatic, row.buyer);
  }
  if (memory.last_heard && can_answer(row.kind)) RunWatch::add(memory.replies, place);
  repeats_.add(memory.repeats, row.at, row.text.key, place, row.buyer);
  const bool is_selling = sells(row);
  if (is_selling) RunWatch::add(memory.promotions, place);
  opt_out_.add(memory.opt_out, row, place, is_selling);
  if (needs_window(row.kind)) {
    windows_.take(memory.windows, row.at, window::reply_kind, place, row.buyer);
  }
  if (is_selling) check_quiet_hours(row, place);
  return marks(memory, row);
}

RowMarks BuyerAudit::marks(const BuyerMemory& memory, const SendRow& row) const {
  const core::Duration late = question_.rulebook->audit.inquiry_ends_after;
  const bool was_asked = memory.last_heard && row.at - *memory.last_heard <= late;
  const bool is_pasted = row.kind == RowKind::free_form || row.kind == RowKind::marketing ||
                         row.kind == RowKind::message_template;
  return {is_pasted && !was_asked && row.text.key != 0,
          row.text.promoting.coupon && !memory.inquired && row.kind != RowKind::broadcast};
}

void BuyerAudit::check_quiet_hours(const SendRow& row, Place place) {
  std::optional<core::Duration> offset = offset_of(question_.recipient, question_.rulebook->zones, row.at);
  const auto tell = [&](core::Duration from, core::Duration until, const core::Source& source) {
    if (!offset || !is_outside(row.at, *offset, from, until)) return false;
    AuditFinding finding =
        found_.begun(AuditCode::quiet_hours, row.buyer, place, {from / core::hour, until / core::hour});
    finding.source = &source;
    found_.add(std::move(finding));
    return true;
  };
  if (quiet_hours_ != nullptr && tell(quiet_hours_->from, quiet_hours_->until, quiet_hours_->source)) return;
  if (row.kind != RowKind::broadcast || broadcasts_ == nullptr) return;
  if (!offset) offset = market_offset_;
  tell(*broadcasts_->from, *broadcasts_->until, broadcasts_->source);
}

}  // namespace liaotai::sending

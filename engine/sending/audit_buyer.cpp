#include "engine/sending/audit_buyer.hpp"

#include <algorithm>

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

Wish wish_of(const SendRow& row, const TextFacts& facts) {
  if (row.kind == RowKind::opt_in) return Wish::opt_in;
  return row.kind == RowKind::opt_out ? Wish::opt_out : facts.wish;
}

}  // namespace

bool sells(const SendRow& row, const TextFacts& facts) {
  return row.kind == RowKind::broadcast || row.kind == RowKind::marketing || facts.promoting.promotion;
}

BuyerAudit::BuyerAudit(const AuditQuestion& question, const SendLog& log, core::Instant log_end, Found& found,
                       FigureBook& figures, std::vector<std::uint8_t>& marks)
    : question_(question),
      log_(log),
      found_(found),
      figures_(figures),
      marks_(marks),
      responses_(question, log, log_end, found, figures),
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

void BuyerAudit::begin() {
  responses_.begin();
  replies_.begin();
  promotions_.begin();
  repeats_.begin();
  opt_out_.begin();
  windows_.begin();
  inquired_ = false;
  last_heard_.reset();
  last_sent_.reset();
}

void BuyerAudit::follow(const std::uint32_t* first, const std::uint32_t* last) {
  if (first == last) return;
  begin();
  for (const std::uint32_t* each = first; each != last; ++each) {
    if (log_.rows[*each].ours) {
      take_ours(*each);
    } else {
      take_theirs(*each);
    }
  }
  responses_.finish();
  windows_.finish(log_.rows[*first].buyer);
}

void BuyerAudit::take_theirs(std::uint32_t place) {
  const SendRow& row = log_.rows[place];
  figures_.count_received(row);
  if (row.kind == RowKind::event) return windows_.hear(row.at, log_.types[row.type], place);
  windows_.hear(row.at, "user-message", place);
  const Wish wish = wish_of(row, log_.facts(row));
  if (last_sent_) {
    figures_.count_reaction(log_.rows[*last_sent_]);
    if (wish == Wish::opt_out) figures_.count_opt_out(log_.rows[*last_sent_]);
  }
  inquired_ = true;
  last_heard_ = row.at;
  replies_.begin();
  promotions_.begin();
  opt_out_.hear(row.at, wish);
  if (wish == Wish::none) responses_.hear(row.at, place);
}

void BuyerAudit::take_ours(std::uint32_t place) {
  const SendRow& row = log_.rows[place];
  const TextFacts& facts = log_.facts(row);
  figures_.count_sent(row);
  last_sent_ = place;
  inquired_ = inquired_ || row.inquired;
  mark(place, row);
  const bool is_empty = is_text(row.kind) && facts.says_nothing;
  if (is_empty && (responses_.is_waiting() || row.kind == RowKind::auto_reply)) {
    found_.add(AuditCode::empty_auto_reply, {place}, row.buyer);
  }
  if (!is_empty && can_answer(row.kind)) responses_.answer(row.at, place, row.kind == RowKind::auto_reply);
  if (last_heard_ && can_answer(row.kind)) replies_.add(place, row.buyer);
  repeats_.add(row.at, facts.key, place, row.buyer);
  const bool is_selling = sells(row, facts);
  if (is_selling) promotions_.add(place, row.buyer);
  opt_out_.add(row, place, is_selling);
  if (needs_window(row.kind)) windows_.add(row.at, place);
  if (is_selling) check_quiet_hours(place, row);
}

void BuyerAudit::mark(std::uint32_t place, const SendRow& row) {
  const TextFacts& facts = log_.facts(row);
  const core::Duration late = question_.rulebook->audit.inquiry_ends_after;
  const bool was_asked = last_heard_ && row.at - *last_heard_ <= late;
  const bool is_pasted = row.kind == RowKind::free_form || row.kind == RowKind::marketing ||
                         row.kind == RowKind::message_template;
  unsigned marks = not_marked;
  if (is_pasted && !was_asked && facts.key != nowhere) marks |= unasked;
  if (facts.promoting.coupon && !inquired_ && row.kind != RowKind::broadcast) marks |= coupon_unasked;
  marks_[place] = static_cast<std::uint8_t>(marks);
}

void BuyerAudit::check_quiet_hours(std::uint32_t place, const SendRow& row) {
  std::optional<core::Duration> offset = offset_of(question_.recipient, question_.rulebook->zones, row.at);
  const auto tell = [&](core::Duration from, core::Duration until, const core::Source& source) {
    if (!offset || !is_outside(row.at, *offset, from, until)) return false;
    found_.add({AuditCode::quiet_hours,
                question_.severity(AuditCode::quiet_hours),
                {place},
                row.buyer,
                {{"from", static_cast<long long>(from / core::hour)},
                 {"until", static_cast<long long>(until / core::hour)}},
                &source});
    return true;
  };
  if (quiet_hours_ != nullptr && tell(quiet_hours_->from, quiet_hours_->until, quiet_hours_->source)) return;
  if (row.kind != RowKind::broadcast || broadcasts_ == nullptr) return;
  if (!offset) offset = market_offset_;
  tell(*broadcasts_->from, *broadcasts_->until, broadcasts_->source);
}

}  // namespace liaotai::sending

#include "engine/sending/audit.hpp"

#include <algorithm>
#include <tuple>

namespace liaotai::sending {
namespace {

int pasted_buyers(const AuditQuestion& question) {
  return question.pasted_buyers.value_or(question.rule(AuditCode::pasted_to_many).count);
}

}  // namespace

Audit::Audit(const AuditQuestion& question, LogOrder::Trust trust)
    : order_(trust),
      found_(question),
      figures_(question.offset),
      buyer_audit_(question, found_, figures_),
      coupons_(AuditCode::coupon_burst, question.rule(AuditCode::coupon_burst).count,
               question.rule(AuditCode::coupon_burst).within, found_),
      texts_(AuditCode::pasted_to_many, pasted_buyers(question),
             question.rule(AuditCode::pasted_to_many).within, found_) {}

bool Audit::add(const SendRow& row) {
  if (!order_.add(row)) return false;
  if (order_.is_full()) order_.hand_on([this](const SendRow& each) { take(each); });
  return true;
}

void Audit::take(const SendRow& row) {
  repeated_rows_.add(row);
  last_at_ = row.at;
  if (row.buyer >= buyers_.size()) buyers_.resize(row.buyer + std::size_t{1});
  const Place place{row.number, rank_++};
  const RowMarks marks = buyer_audit_.take(buyers_[row.buyer], row, place);
  if (marks.coupon_unasked && row.ip != nowhere) coupons_.add(row.ip, row.buyer, row.at, place);
  if (marks.unasked) texts_.add(row.text.key, row.buyer, row.at, place);
}

bool Audit::finish(std::size_t most_rows) {
  if (!order_.finish(most_rows, [this](const SendRow& each) { take(each); })) return false;
  for (std::uint32_t buyer = 0; buyer < buyers_.size(); ++buyer) {
    buyer_audit_.finish(buyers_[buyer], buyer, last_at_);
  }
  buyers_.clear();
  coupons_.finish();
  texts_.finish();
  repeated_rows_.finish();
  figures_.finish();
  return true;
}

void sort_by_time(AuditFindings& findings) {
  std::sort(findings.begin(), findings.end(), [](const AuditFinding& left, const AuditFinding& right) {
    return std::tie(left.first_rank, left.code) < std::tie(right.first_rank, right.code);
  });
}

}  // namespace liaotai::sending

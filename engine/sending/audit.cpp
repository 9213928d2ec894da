#include "engine/sending/audit.hpp"

#include <algorithm>

#include "engine/sending/audit_buyer.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/spread_watch.hpp"

namespace liaotai::sending {
namespace {

bool is_of(const std::vector<std::string>& platforms, std::optional<packs::Platform> platform) {
  if (platforms.empty()) return true;
  return platform && std::find(platforms.begin(), platforms.end(), packs::name(*platform)) != platforms.end();
}

/// The rules about several buyers at a time.
void follow_all(const AuditQuestion& question, const SendLog& log, const std::vector<std::uint32_t>& order,
                const std::vector<std::uint8_t>& marks, Found& found) {
  std::size_t addresses = 0;
  for (const SendRow& row : log.rows) {
    if (row.ip != nowhere) addresses = std::max<std::size_t>(addresses, row.ip + std::size_t{1});
  }
  const AuditRule& burst = question.rule(AuditCode::coupon_burst);
  const AuditRule& pasted = question.rule(AuditCode::pasted_to_many);
  SpreadWatch coupons(AuditCode::coupon_burst, burst.count, burst.within, addresses, found);
  SpreadWatch texts(AuditCode::pasted_to_many, question.pasted_buyers.value_or(pasted.count), pasted.within,
                    log.keys, found);
  for (const std::uint32_t place : order) {
    const SendRow& row = log.rows[place];
    const unsigned mark = marks[place];
    if ((mark & coupon_unasked) != 0 && row.ip != nowhere) coupons.add(row.ip, row.buyer, row.at, place);
    if ((mark & unasked) != 0) texts.add(log.facts(row).key, row.buyer, row.at, place);
  }
}

/// How many buyers the messages of a finding went to.
long long buyers_of(const AuditFinding& finding, const SendLog& log) {
  std::vector<std::uint32_t> buyers;
  for (const std::uint32_t row : finding.sends) buyers.push_back(log.rows[row].buyer);
  std::sort(buyers.begin(), buyers.end());
  return std::unique(buyers.begin(), buyers.end()) - buyers.begin();
}

void sort_by_time(std::vector<AuditFinding>& findings, const SendLog& log,
                  const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> ranks(log.rows.size());
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const AuditFinding& left, const AuditFinding& right) {
                     const std::uint32_t one = ranks[left.sends.front()];
                     const std::uint32_t other = ranks[right.sends.front()];
                     return one != other ? one < other : left.code < right.code;
                   });
}

}  // namespace

packs::Severity AuditQuestion::severity(AuditCode code) const {
  const ChannelRules* const rules = rulebook->find(channel->name);
  const std::optional<packs::Platform> platform = rules == nullptr ? std::nullopt : rules->platform;
  return is_of(rule(code).platforms, platform) ? rule(code).severity : packs::Severity::info;
}

AuditReport audit(const AuditQuestion& question, const SendLog& log) {
  AuditReport report{{}, FigureBook(log.agents, question.offset)};
  const std::vector<std::uint32_t> order = in_order_of_time(log);
  if (order.empty()) return report;
  const RowsByBuyer buyers = by_buyer(log, order);
  const core::Instant log_end = log.rows[order.back()].at;
  std::vector<std::uint8_t> marks(log.rows.size());
  Found found(question);
  BuyerAudit buyer_audit(question, log, log_end, found, report.figures, marks);
  for (std::size_t buyer = 0; buyer + 1 < buyers.starts.size(); ++buyer) {
    buyer_audit.follow(buyers.rows.data() + buyers.starts[buyer],
                       buyers.rows.data() + buyers.starts[buyer + 1]);
  }
  follow_all(question, log, order, marks, found);
  report.findings = found.take();
  for (AuditFinding& finding : report.findings) {
    if (finding.buyer == nowhere) finding.arguments.front().value = buyers_of(finding, log);
  }
  sort_by_time(report.findings, log, order);
  return report;
}

}  // namespace liaotai::sending

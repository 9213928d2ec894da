#include "engine/sending/send_figures.hpp"

#include <algorithm>

namespace liaotai::sending {

std::int32_t FigureBook::day_of(core::Instant at) const {
  const core::Instant local = at + offset_;
  return static_cast<std::int32_t>((local - ((local % core::day) + core::day) % core::day) / core::day);
}

SendFigures& FigureBook::day(std::int32_t number) {
  // Days follow each other.
  if (!days_.empty() && days_.rbegin()->first == number) return days_.rbegin()->second;
  return days_[number];
}

SendFigures& FigureBook::agent(std::uint32_t number) {
  const std::size_t place = number == nowhere ? 0 : number + std::size_t{1};
  if (place >= agents_.size()) agents_.resize(place + 1);
  return agents_[place];
}

const SendFigures& FigureBook::of_agent(std::uint32_t agent) const {
  const std::size_t place = agent == nowhere ? 0 : agent + std::size_t{1};
  return place < agents_.size() ? agents_[place] : nothing_;
}

bool FigureBook::is_first(BuyerCounts& buyer, BuyerCount what, std::uint32_t agent) {
  const std::uint32_t number = agent == nowhere ? 0 : agent + 1;
  const std::uint32_t bit = 1U << static_cast<unsigned>(what);
  auto known = std::find_if(buyer.agents.begin(), buyer.agents.end(),
                            [number](std::uint32_t each) { return each >> buyer_counts == number; });
  if (known == buyer.agents.end()) {
    known = buyer.agents.insert(known, number << buyer_counts);
  }
  if ((*known & bit) != 0) return false;
  *known |= bit;
  return true;
}

void FigureBook::count_once(BuyerCounts& buyer, BuyerCount what, core::Instant at, std::uint32_t agent) {
  const auto place = static_cast<std::size_t>(what);
  // What a buyer is counted for comes in the order of time, so that the last day is the latest.
  std::int32_t& last_day = buyer.last_day[place];
  const std::int32_t today = day_of(at);
  if (last_day == BuyerCounts::never) ++total_.buyers[place];
  if (last_day != today) ++day(today).buyers[place];
  last_day = today;
  if (is_first(buyer, what, agent)) ++this->agent(agent).buyers[place];
}

void FigureBook::count_sent(BuyerCounts& buyer, const SendRow& row) {
  ++total_.sent;
  ++day(day_of(row.at)).sent;
  ++agent(row.agent).sent;
  count_once(buyer, BuyerCount::present, row.at, row.agent);
  count_once(buyer, BuyerCount::messaged, row.at, row.agent);
}

void FigureBook::count_received(BuyerCounts& buyer, const SendRow& row) {
  ++total_.received;
  ++day(day_of(row.at)).received;
  ++agent(row.agent).received;
  count_once(buyer, BuyerCount::present, row.at, row.agent);
}

void FigureBook::count_reaction(BuyerCounts& buyer, const Sent& to) {
  count_once(buyer, BuyerCount::reacted, to.at, to.agent);
}

void FigureBook::count_opt_out(BuyerCounts& buyer, const Sent& to) {
  count_once(buyer, BuyerCount::opted_out, to.at, to.agent);
}

void FigureBook::count_inquiry(const AnsweredInquiry& inquiry) {
  const auto count = [&](SendFigures& figures) {
    ++figures.inquiries;
    if (inquiry.after) ++figures.answered;
    if (inquiry.in_time) ++figures.answered_in_time;
    if (inquiry.soon) ++figures.answered_soon;
  };
  SendFigures& today = day(day_of(inquiry.asked_at));
  SendFigures& theirs = agent(inquiry.agent);
  count(total_);
  count(today);
  count(theirs);
  if (!inquiry.after) return;
  today.times.add(*inquiry.after);
  theirs.times.add(*inquiry.after);
}

void FigureBook::finish() {
  for (const auto& [number, figures] : days_) total_.times.add(figures.times);
}

}  // namespace liaotai::sending

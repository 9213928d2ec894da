#include "engine/traffic/arrivals.hpp"

#include <algorithm>

namespace liaotai::traffic {
namespace {

std::uint64_t seed_of(const Arrivals& arrivals) {
  const auto* const made_up = std::get_if<MadeUpArrivals>(&arrivals);
  return made_up == nullptr ? 0 : made_up->seed;
}

}  // namespace

ArrivalStream::ArrivalStream(const Arrivals& arrivals, const Handling& handling, const LocalTime& local,
                             std::uint64_t replication)
    : log_(std::get_if<ArrivalLog>(&arrivals)),
      made_up_(std::get_if<MadeUpArrivals>(&arrivals)),
      sources_(seed_of(arrivals), replication, Purpose::sources),
      returning_(seed_of(arrivals), replication, Purpose::returning),
      handling_(handling, Generator(seed_of(arrivals), replication, Purpose::handling)) {
  if (made_up_ != nullptr) {
    instants_.emplace_back(made_up_->rates, local, made_up_->from, made_up_->until,
                           Generator(made_up_->seed, replication, Purpose::arrivals));
    double sum = 0;
    for (const double weight : made_up_->weights) shares_.push_back(sum += weight);
    for (double& share : shares_) share /= sum;
    remembered_.resize(remembered_chats);
  }
  advance();
}

void ArrivalStream::advance() {
  if (made_up_ != nullptr) {
    draw();
    return;
  }
  at_end_ = taken_ == log_->at.size();
  if (at_end_) return;
  // Every chat draws, given or not: the draws of the others stay what they are.
  const core::Duration drawn = handling_.next();
  const core::Duration given = log_->handling.empty() ? ArrivalLog::not_given : log_->handling[taken_];
  chat_ = {log_->at[taken_], log_->buyer[taken_], log_->source[taken_],
           given == ArrivalLog::not_given ? drawn : given};
  ++taken_;
}

void ArrivalStream::draw() {
  chat_.at = instants_.front().next();
  at_end_ = chat_.at >= made_up_->until;
  if (at_end_) return;
  chat_.source = draw_source();
  chat_.buyer = draw_buyer();
  chat_.handling = handling_.next();
  remembered_[taken_ % remembered_chats] = chat_.buyer;
  ++taken_;
}

SourcePlace ArrivalStream::draw_source() {
  const double drawn = sources_.uniform();
  SourcePlace place = 0;
  while (place + 1 < shares_.size() && drawn >= shares_[place]) ++place;
  return place;
}

routing::BuyerIndex ArrivalStream::draw_buyer() {
  const double drawn = returning_.uniform();
  const auto known = static_cast<std::uint32_t>(std::min<std::size_t>(taken_, remembered_chats));
  const std::uint32_t back = returning_.below(std::max(known, 1U)) + 1;
  if (known == 0 || drawn >= made_up_->returning) return fresh_buyers_++;
  return remembered_[(taken_ - back) % remembered_chats];
}

}  // namespace liaotai::traffic

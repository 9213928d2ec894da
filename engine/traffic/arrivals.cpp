#include "engine/traffic/arrivals.hpp"

#include <algorithm>

namespace liaotai::traffic {
namespace {

std::uint64_t seed_of(const Arrivals& arrivals) {
  const auto* const made_up = std::get_if<MadeUpArrivals>(&arrivals);
  return made_up == nullptr ? 0 : made_up->seed;
}

}  // namespace

WeightedPlaces::WeightedPlaces(const std::vector<double>& weights)
    : last_(static_cast<SourcePlace>(weights.size() - 1)) {
  double sum = 0;
  for (const double weight : weights) shares_.push_back(sum += weight);
  for (double& share : shares_) share /= sum;
  SourcePlace place = 0;
  for (std::size_t mark = 0; mark < marks; ++mark) {
    while (place < last_ && static_cast<double>(mark) / marks >= shares_[place]) ++place;
    first_[mark] = place;
  }
}

ArrivalStream::ArrivalStream(const Arrivals& arrivals, const Handling& handling, const LocalTime& local,
                             std::uint64_t replication)
    : log_(std::get_if<ArrivalLog>(&arrivals)),
      made_up_(std::get_if<MadeUpArrivals>(&arrivals)),
      sources_(seed_of(arrivals), replication, Purpose::sources),
      returning_(seed_of(arrivals), replication, Purpose::returning),
      handling_(handling, Generator(seed_of(arrivals), replication, Purpose::handling)) {
  if (made_up_ != nullptr) {
    instants_.emplace(made_up_->rates, local, made_up_->from, made_up_->until,
                      Generator(made_up_->seed, replication, Purpose::arrivals));
    by_weight_ = WeightedPlaces(made_up_->weights);
    remembered_.resize(remembered_chats);
  }
  advance();
}

void ArrivalStream::advance() {
  if (made_up_ != nullptr) {
    draw();
    return;
  }
  if (taken_ == log_->at.size()) {
    chat_.at = core::at_no_time;
    return;
  }
  // Every chat draws, given or not: the draws of the others stay what they are.
  const core::Duration drawn = handling_.next();
  const core::Duration given = log_->handling.empty() ? ArrivalLog::not_given : log_->handling[taken_];
  chat_ = {log_->at[taken_], log_->buyer[taken_], log_->source[taken_],
           given == ArrivalLog::not_given ? drawn : given};
  ++taken_;
}

void ArrivalStream::draw() {
  chat_.at = instants_->next();
  if (chat_.at >= made_up_->until) {
    chat_.at = core::at_no_time;
    return;
  }
  chat_.source = by_weight_.at(sources_.uniform());
  chat_.buyer = draw_buyer();
  chat_.handling = handling_.next();
  remember(chat_.buyer);
}

routing::BuyerIndex ArrivalStream::draw_buyer() {
  const double drawn = returning_.uniform();
  const std::uint32_t back = returning_.below(std::max(known_, 1U)) + 1;
  // Until the ring is full, it is not looked back beyond its beginning.
  const std::uint32_t wrapped = next_remembered_ < back ? remembered_chats : 0;
  const routing::BuyerIndex known = remembered_[next_remembered_ + wrapped - back];
  const bool returns = known_ > 0 && drawn < made_up_->returning;
  // Nobody can foresee who returns: both are worked out, and one is taken.
  const routing::BuyerIndex buyer = returns ? known : fresh_buyers_;
  fresh_buyers_ += returns ? 0 : 1;
  return buyer;
}

void ArrivalStream::remember(routing::BuyerIndex buyer) {
  remembered_[next_remembered_] = buyer;
  if (++next_remembered_ == remembered_chats) next_remembered_ = 0;
  if (known_ < remembered_chats) ++known_;
}

}  // namespace liaotai::traffic

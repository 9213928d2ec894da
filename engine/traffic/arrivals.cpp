#include "engine/traffic/arrivals.hpp"

#include <algorithm>
#include <limits>

namespace liaotai::traffic {
namespace {

std::uint64_t seed_of(const Arrivals& arrivals) {
  const auto* const made_up = std::get_if<MadeUpArrivals>(&arrivals);
  return made_up == nullptr ? 0 : made_up->seed;
}

}  // namespace

WeightedPlaces::WeightedPlaces(const std::vector<double>& weights) {
  double sum = 0;
  for (const double weight : weights) shares_.push_back(sum += weight);
  for (double& share : shares_) share /= sum;
  shares_.back() = std::numeric_limits<double>::infinity();
  SourcePlace place = 0;
  for (std::size_t mark = 0; mark < marks; ++mark) {
    while (static_cast<double>(mark) / marks >= shares_[place]) ++place;
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
    buyers_ = RecentBuyers(made_up_->returning);
  }
  make_ready();
}

void ArrivalStream::make_ready() {
  next_ = 0;
  if (log_ != nullptr) {
    take_from_log();
  } else {
    draw_instants();
    draw_sources();
    draw_buyers();
    draw_handling();
  }
  if (count_ < at_once) ready_[count_++].at = core::at_no_time;
}

void ArrivalStream::take_from_log() {
  count_ = std::min(at_once, log_->at.size() - taken_);
  for (std::size_t place = 0; place < count_; ++place) {
    const std::size_t chat = taken_ + place;
    ready_[place] = {log_->at[chat], log_->buyer[chat], log_->source[chat]};
  }
  // Every chat draws, given or not: the draws of the others stay what they are.
  draw_handling();
  if (!log_->handling.empty()) take_handling();
  taken_ += count_;
}

void ArrivalStream::take_handling() {
  for (std::size_t place = 0; place < count_; ++place) {
    const core::Duration given = log_->handling[taken_ + place];
    if (given != ArrivalLog::not_given) ready_[place].handling = given;
  }
}

void ArrivalStream::draw_instants() {
  PoissonProcess instants = *instants_;
  for (count_ = 0; count_ < at_once; ++count_) {
    const core::Instant at = instants.next();
    if (at >= made_up_->until) break;
    ready_[count_].at = at;
  }
  *instants_ = instants;
}

void ArrivalStream::draw_sources() {
  draw_each(sources_,
            [this](Generator& sources, Chat& chat) { chat.source = by_weight_.at(sources.next()); });
}

void ArrivalStream::draw_buyers() {
  draw_each(returning_, [this](Generator& returning, Chat& chat) { chat.buyer = buyers_.next(returning); });
}

void ArrivalStream::draw_handling() {
  draw_each(handling_, [](HandlingDraws& handling, Chat& chat) { chat.handling = handling.next(); });
}

/// Draws are copied meanwhile: nothing that is written can be a part of the copy.
template <class Draws, class Draw>
void ArrivalStream::draw_each(Draws& draws, Draw draw) {
  Draws copy = draws;
  for (std::size_t place = 0; place < count_; ++place) draw(copy, ready_[place]);
  draws = copy;
}

}  // namespace liaotai::traffic

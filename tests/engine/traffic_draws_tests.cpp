#include <cmath>
#include <cstdint>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/traffic/arrivals.hpp"
#include "engine/traffic/elementary.hpp"
#include "engine/traffic/generator.hpp"
#include "engine/traffic/handling.hpp"
#include "engine/traffic/interval.hpp"
#include "engine/traffic/poisson.hpp"
#include "tests/engine/traffic_scenarios.hpp"

using namespace liaotai;
using namespace liaotai::traffic;

namespace {

constexpr int many = 200'000;

struct Moments {
  double mean = 0;
  double variance = 0;
};

template <class Draw>
Moments moments_of(Draw draw) {
  double sum = 0;
  double squares = 0;
  for (int count = 0; count < many; ++count) {
    const double drawn = draw();
    sum += drawn;
    squares += drawn * drawn;
  }
  const double mean = sum / many;
  return {mean, squares / many - mean * mean};
}

Moments handling_moments(Distribution distribution, double mean, double deviation) {
  HandlingDraws draws({distribution, mean, deviation, 1}, Generator(5, 0, Purpose::handling));
  return moments_of([&] { return static_cast<double>(draws.next()); });
}

}  // namespace

TEST_CASE("streams repeat themselves, and are apart from each other") {
  Generator one(1, 0, Purpose::arrivals);
  Generator same(1, 0, Purpose::arrivals);
  Generator other_purpose(1, 0, Purpose::handling);
  Generator other_run(1, 1, Purpose::arrivals);
  Generator other_seed(2, 0, Purpose::arrivals);
  for (int count = 0; count < 1000; ++count) {
    const std::uint64_t drawn = one.next();
    REQUIRE(drawn == same.next());
    REQUIRE(drawn != other_purpose.next());
    REQUIRE(drawn != other_run.next());
    REQUIRE(drawn != other_seed.next());
  }
}

TEST_CASE("logarithm and exponential function agree with the library's to the last digits") {
  for (double value = 1e-12; value < 1e12; value *= 1.0137) {
    CAPTURE(value);
    REQUIRE(natural_logarithm(value) == Approx(std::log(value)).epsilon(1e-14).margin(1e-15));
  }
  CHECK(natural_logarithm(1.0) == 0.0);
  for (double exponent = -50; exponent < 50; exponent += 0.0173) {
    CAPTURE(exponent);
    REQUIRE(exponential_function(exponent) == Approx(std::exp(exponent)).epsilon(1e-14));
  }
  CHECK(exponential_function(-1000) == 0.0);
}

TEST_CASE("uniform and normal draws have their mean and variance") {
  Generator generator(3, 0, Purpose::sources);
  const Moments uniform = moments_of([&] { return generator.uniform(); });
  CHECK(uniform.mean == Approx(0.5).margin(0.003));
  CHECK(uniform.variance == Approx(1.0 / 12).margin(0.001));
  const Moments normal = moments_of([&] { return draw_normal(generator); });
  CHECK(normal.mean == Approx(0).margin(0.01));
  CHECK(normal.variance == Approx(1).margin(0.02));
  const Moments exponential = moments_of([&] { return draw_exponential(generator); });
  CHECK(exponential.mean == Approx(1).margin(0.01));
  CHECK(exponential.variance == Approx(1).margin(0.03));
}

TEST_CASE("handling has the mean and the deviation that were asked for") {
  const Moments fixed = handling_moments(Distribution::fixed, 1000, 0);
  CHECK(fixed.mean == 1000);
  CHECK(fixed.variance == 0);
  const Moments exponential = handling_moments(Distribution::exponential, 210'000, 0);
  CHECK(exponential.mean == Approx(210'000).epsilon(0.01));
  CHECK(std::sqrt(exponential.variance) == Approx(210'000).epsilon(0.02));
  const Moments lognormal = handling_moments(Distribution::lognormal, 180'000, 90'000);
  CHECK(lognormal.mean == Approx(180'000).epsilon(0.01));
  CHECK(std::sqrt(lognormal.variance) == Approx(90'000).epsilon(0.03));
}

TEST_CASE("every hour brings what its rate says, and no other does") {
  HourlyRates rates(24, 0.0);
  rates[9] = 40;
  rates[22] = 10;
  const LocalTime taipei{8 * core::hour};
  const core::Instant from = tests::traffic_start - 3 * core::hour - 17 * core::minute;
  constexpr int days = 500;
  PoissonProcess process(rates, taipei, from, from + days * core::day, Generator(8, 0, Purpose::arrivals));
  std::vector<int> chats(24, 0);
  core::Instant before = from;
  for (core::Instant at = process.next(); at < from + days * core::day; at = process.next()) {
    REQUIRE(at >= before);
    before = at;
    ++chats[static_cast<std::size_t>(taipei.hour_of_day(at))];
  }
  CHECK(chats[9] == Approx(40 * days).epsilon(0.03));
  CHECK(chats[22] == Approx(10 * days).epsilon(0.06));
  int elsewhere = 0;
  for (const int count : chats) elsewhere += count;
  CHECK(elsewhere == chats[9] + chats[22]);
  CHECK(expected_chats(rates, taipei, from, from + days * core::day) == Approx(50 * days));
}

TEST_CASE("sources come by their weights, and as many buyers return as were asked for") {
  const Arrivals arrivals = MadeUpArrivals{4, 0, 400 * core::day, {20}, {3, 0, 1}, 0.4};
  ArrivalStream stream(arrivals, {}, {}, 0);
  std::vector<int> sources(3, 0);
  int chats = 0;
  routing::BuyerIndex buyers = 0;
  for (; !stream.at_end(); stream.advance()) {
    ++chats;
    ++sources[stream.peek().source];
    REQUIRE(stream.peek().buyer <= buyers);
    if (stream.peek().buyer == buyers) ++buyers;
  }
  CHECK(chats == Approx(400 * 24 * 20).epsilon(0.01));
  CHECK(sources[0] == Approx(0.75 * chats).epsilon(0.01));
  CHECK(sources[1] == 0);
  CHECK(buyers == Approx(0.6 * chats).epsilon(0.01));
}

TEST_CASE("the interval is Student's") {
  CHECK(student_t(1) == Approx(12.706205));
  CHECK(student_t(30) == Approx(2.042272));
  CHECK(student_t(40) == Approx(2.021075).epsilon(1e-6));
  CHECK(student_t(120) == Approx(1.979930).epsilon(1e-6));
  const Interval interval = confidence_interval({1, 2, 3, 4, 5});
  CHECK(interval.mean == 3);
  CHECK(interval.high - interval.mean == Approx(2.776445 * std::sqrt(0.5)));
  CHECK(interval.mean - interval.low == Approx(interval.high - interval.mean));
}

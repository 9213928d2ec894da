#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/traffic/arrivals.hpp"
#include "engine/traffic/checksum.hpp"
#include "engine/traffic/elementary.hpp"
#include "engine/traffic/exponential.hpp"
#include "engine/traffic/finish_queue.hpp"
#include "engine/traffic/generator.hpp"
#include "engine/traffic/handling.hpp"
#include "engine/traffic/interval.hpp"
#include "engine/traffic/percentiles.hpp"
#include "engine/traffic/poisson.hpp"
#include "tests/engine/traffic_scenarios.hpp"

using namespace liaotai;
using namespace liaotai::traffic;

namespace {

constexpr int draws_taken = 200'000;

struct Moments {
  double mean = 0;
  double variance = 0;
};

template <class Draw>
Moments moments_of(Draw draw) {
  double sum = 0;
  double squares = 0;
  for (int count = 0; count < draws_taken; ++count) {
    const double drawn = draw();
    sum += drawn;
    squares += drawn * drawn;
  }
  const double mean = sum / draws_taken;
  return {mean, squares / draws_taken - mean * mean};
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

TEST_CASE("numbers that are not large are rounded by their bits as by the processor") {
  Generator generator(12, 0, Purpose::arrivals);
  const auto check = [](double value) {
    CAPTURE(value);
    REQUIRE(whole_of_small(value) == static_cast<std::int64_t>(value));
    REQUIRE(nearest_of_small(value) == nearest(value));
  };
  for (double scale = 1e-3; scale < 2e15; scale *= 10) {
    for (int count = 0; count < 1000; ++count) check(generator.uniform() * scale);
  }
  for (double whole = 0; whole < 1000; ++whole) {
    for (const double part : {0.0, 0.5}) {
      check(whole + part);
      check(std::nextafter(whole + part, 1e9));
      check(std::nextafter(whole + part + 1, 0.0));
    }
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

TEST_CASE(
    "the layers of the exponential draw are of equal area, close at the top, and make the right curve") {
  const double area = (Ziggurat::tail + 1.0) * std::exp(-Ziggurat::tail);
  for (std::size_t layer = 1; layer < Ziggurat::layers; ++layer) {
    CAPTURE(layer);
    const double width = ziggurat.layer[layer].step * 9007199254740992.0;
    CHECK(width * (ziggurat.height[layer + 1] - ziggurat.height[layer]) == Approx(area).epsilon(1e-9));
    CHECK(ziggurat.height[layer] == Approx(std::exp(-width)).epsilon(1e-14));
    CHECK(ziggurat.layer[layer].inner < width);
  }
  Generator generator(11, 0, Purpose::handling);
  // How many draws are longer than each: e to the power of -limit, the tail beyond the layers among them.
  const std::vector<double> limits{0.01, 0.1, 0.5, 1, 2, 4, 6, 8, 9};
  std::vector<int> longer(limits.size(), 0);
  constexpr int draws = 2'000'000;
  for (int count = 0; count < draws; ++count) {
    const double drawn = draw_exponential(generator);
    for (std::size_t limit = 0; limit < limits.size(); ++limit)
      longer[limit] += drawn > limits[limit] ? 1 : 0;
  }
  for (std::size_t limit = 0; limit < limits.size(); ++limit) {
    const double share = std::exp(-limits[limit]);
    CAPTURE(limits[limit]);
    CHECK(longer[limit] == Approx(draws * share).margin(4.5 * std::sqrt(draws * share * (1 - share))));
  }
}

TEST_CASE("percentiles are those of the sorted waits") {
  Generator generator(12, 0, Purpose::handling);
  for (const std::uint32_t most : {1U, 2U, 1000U, 1'000'000'000U}) {
    for (const std::size_t size : std::initializer_list<std::size_t>{1, 2, 3, 99, 100, 101, 5000}) {
      std::vector<core::Duration> waits(size);
      for (core::Duration& wait : waits) wait = generator.below(most);
      const auto found = percentiles(waits, {50, 90, 95, 99});
      std::sort(waits.begin(), waits.end());
      const std::vector<std::size_t> percents{50, 90, 95, 99};
      for (std::size_t place = 0; place < percents.size(); ++place) {
        CAPTURE(most, size, percents[place]);
        CHECK(found[place] == waits[(percents[place] * size + 99) / 100 - 1]);
      }
    }
  }
  CHECK(percentiles({}, {50, 90, 95, 99}) == std::array<core::Duration, 4>{});
}

TEST_CASE("what is in hand ends in its order, be it little or much") {
  Generator generator(13, 0, Purpose::handling);
  for (const std::size_t most : std::initializer_list<std::size_t>{1, 3, 64, 65, 1000}) {
    FinishQueue queue;
    std::vector<Finish> expected;
    std::uint32_t opening = 0;
    core::Instant now = 0;
    for (int turn = 0; turn < 3000; ++turn) {
      if (expected.size() < most && generator.below(3) > 0) {
        const Finish finish{now + generator.below(50), ++opening, generator.below(9), generator.below(9)};
        queue.push(finish);
        expected.push_back(finish);
      } else if (!expected.empty()) {
        const auto first =
            std::min_element(expected.begin(), expected.end(),
                             [](const Finish& one, const Finish& other) { return other > one; });
        REQUIRE(queue.front().opening == first->opening);
        now = first->at;
        expected.erase(first);
        queue.pop();
      }
      REQUIRE((queue.front().at == core::at_no_time) == expected.empty());
    }
  }
}

TEST_CASE("the checksum is that of the numbers, in their order") {
  Checksum checksum;
  CHECK(checksum.value() == 2'166'136'261U);
  std::uint64_t expected = 2'166'136'261U;
  for (const std::uint32_t number : {0U, 1U, 255U, 65'536U, 4'294'967'295U}) {
    checksum.add(number);
    expected = (expected ^ number) * 16'777'619U % 4'294'967'296U;
    CHECK(checksum.value() == expected);
  }
  Checksum otherwise;
  for (const std::uint32_t number : {1U, 0U, 255U, 65'536U, 4'294'967'295U}) otherwise.add(number);
  CHECK(otherwise.value() != checksum.value());
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
  std::vector<int> chats_from(3, 0);
  int chats = 0;
  routing::BuyerIndex buyers = 0;
  for (; stream.peek().at != core::at_no_time; stream.advance()) {
    ++chats;
    ++chats_from[stream.peek().source];
    REQUIRE(stream.peek().buyer <= buyers);
    if (stream.peek().buyer == buyers) ++buyers;
  }
  CHECK(chats == Approx(400 * 24 * 20).epsilon(0.01));
  CHECK(chats_from[0] == Approx(0.75 * chats).epsilon(0.01));
  CHECK(chats_from[1] == 0);
  CHECK(buyers == Approx(0.6 * chats).epsilon(0.01));
}

TEST_CASE("a log of any length comes chat by chat, with the handling that it gives") {
  for (std::size_t chats = 1; chats <= 300; ++chats) {
    ArrivalLog log;
    for (std::size_t chat = 0; chat < chats; ++chat) {
      log.at.push_back(static_cast<core::Instant>(chat));
      log.buyer.push_back(static_cast<routing::BuyerIndex>(chat + 1));
      log.source.push_back(static_cast<SourcePlace>(chat % 3));
      log.handling.push_back(chat % 2 == 0 ? ArrivalLog::not_given : static_cast<core::Duration>(chat));
    }
    Handling handling;
    handling.mean = 777;
    const Arrivals arrivals = log;
    ArrivalStream stream(arrivals, handling, {}, 0);
    for (std::size_t chat = 0; chat < chats; ++chat, stream.advance()) {
      CAPTURE(chats, chat);
      REQUIRE(stream.peek().at == log.at[chat]);
      REQUIRE(stream.peek().buyer == log.buyer[chat]);
      REQUIRE(stream.peek().source == log.source[chat]);
      REQUIRE(stream.peek().handling == (chat % 2 == 0 ? 777 : static_cast<core::Duration>(chat)));
    }
    REQUIRE(stream.peek().at == core::at_no_time);
  }
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

#include "tests/engine/window_scenario.hpp"

#include "tests/engine/window_model.hpp"

namespace liaotai::tests {
namespace {

/// Not a distribution of the standard library: those differ from one library to the next.
std::size_t below(std::mt19937& random, std::size_t count) {
  return random() % count;
}

template <class Element>
const Element& any_of_list(std::mt19937& random, const std::vector<Element>& list) {
  return list[below(random, list.size())];
}

core::Instant any_instant(std::mt19937& random, const std::vector<window::Event>& events) {
  static const std::vector<core::Duration> steps = {0,
                                                    1,
                                                    -1,
                                                    core::second,
                                                    20 * core::second,
                                                    core::minute,
                                                    core::minute - 1,
                                                    core::hour,
                                                    core::day,
                                                    -core::day,
                                                    2 * core::day,
                                                    2 * core::day - 1,
                                                    2 * core::day - core::minute,
                                                    -core::hour,
                                                    5 * core::second};
  const core::Instant base = events.empty() ? 1'773'968'400'000 : any_of_list(random, events).at;
  return base + any_of_list(random, steps);
}

}  // namespace

Scenario any_scenario(std::mt19937& random) {
  static const std::vector<std::string> names = {"wechat-official", "wechat-official",  "wechat-mini-program",
                                                 "wechat-kf",       "whatsapp",         "messenger",
                                                 "instagram",       "telegram-business"};
  Scenario scenario;
  scenario.channel = &channel_named(any_of_list(random, names));
  std::vector<std::string> types;
  for (const window::Trigger& trigger : scenario.channel->triggers) types.push_back(trigger.type);
  const std::size_t count = below(random, 24);
  for (std::size_t index = 0; index < count; ++index) {
    const bool ours = below(random, 2) == 0;
    const core::Instant at = any_instant(random, scenario.events);
    if (!ours) {
      scenario.events.push_back({at, any_of_list(random, types), ""});
      continue;
    }
    // Bursts, as a count is rarely used up by chance.
    const std::size_t burst = below(random, 3) == 0 ? 6 : 1;
    for (std::size_t number = 0; number < burst; ++number) {
      const auto later = static_cast<core::Duration>(number) * core::second;
      scenario.events.push_back({at + later, std::string(window::reply_type), ""});
    }
  }
  scenario.question.now = any_instant(random, scenario.events);
  if (below(random, 2) == 0) scenario.question.now += core::day;
  scenario.question.safety_margin = below(random, 3) == 0 ? 0 : 10 * core::minute;
  if (below(random, 4) == 0) scenario.question.overlap = window::Overlap::latest_only;
  for (const window::Reading& reading : scenario.channel->readings) {
    if (below(random, 2) == 0) {
      scenario.question.choices.push_back({reading.name, any_of_list(random, reading.values)});
    }
  }
  return scenario;
}

std::string described(const Scenario& scenario) {
  std::string text = scenario.channel->name;
  for (const window::Event& event : scenario.events)
    text += " " + event.type + "@" + std::to_string(event.at);
  return text + " now@" + std::to_string(scenario.question.now);
}

}  // namespace liaotai::tests

#include "engine/api/channel_data.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/api/parse.hpp"
#include "engine/api/request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using Tiers = std::map<std::string, core::Tier, std::less<>>;

constexpr std::int64_t largest_count = 1'000'000;
constexpr std::int64_t largest_code = 1'000'000'000;

Tiers read_tiers(const Value& root) {
  Tiers tiers;
  Object document = root.object();
  document.required("sources").each([&](const Value& value) {
    Object source = value.object();
    tiers[std::string(source.required("id").text())] =
        source.required("tier").one_of<core::Tier>({{"official", core::Tier::official},
                                                    {"partner", core::Tier::partner},
                                                    {"secondary", core::Tier::secondary},
                                                    {"community", core::Tier::community}});
  });
  return tiers;
}

/// Reads one file of `windows/`; every field that it does not know fails.
class ChannelReader {
 public:
  explicit ChannelReader(const Tiers& tiers) : tiers_(tiers) {}

  window::Channel channel(const Value& root) const {
    Object file = root.object();
    window::Channel channel;
    channel.name = file.required("channel").text();
    channel.version = file.required("version").text();
    channel.reviewed_on = file.required("reviewedOn").text();
    if (const auto readings = file.optional("readings")) {
      channel.readings = readings->list([this](const Value& value) { return reading(value); });
    }
    channel.triggers = file.required("triggers").list([this](const Value& value) { return trigger(value); });
    channel.allowed = allowed(file.required("allowed"));
    channel.alternatives =
        file.required("alternatives").list([this](const Value& value) { return alternative(value); });
    channel.errors = file.required("errors").list([this](const Value& value) { return error(value); });
    channel.notes = file.required("notes").list([this](const Value& value) { return note(value); });
    file.warn_of_unknown_fields();
    return channel;
  }

  window::AnswerAdvice advice(const Value& root) const {
    Object file = root.object();
    file.required("version");
    file.required("reviewedOn");
    window::AnswerAdvice advice;
    advice.messages = static_cast<int>(file.required("messages").integer(1, largest_count));
    advice.last_call_length = file.required("lastCallMs").duration();
    Object sources = file.required("sources").object();
    advice.answer = source(sources.required("answer"));
    advice.follow_up = source(sources.required("followUp"));
    advice.last_call = source(sources.required("lastCall"));
    advice.enough = source(sources.required("enough"));
    sources.warn_of_unknown_fields();
    file.warn_of_unknown_fields();
    return advice;
  }

 private:
  core::Source source(const Value& value) const {
    Object fields = value.object();
    const std::string_view id = fields.required("id").text();
    const auto tier = tiers_.find(id);
    if (tier == tiers_.end()) value.fail(ErrorCode::unknown_id, "no such source: " + std::string(id));
    core::Source result{std::string(id), std::string(fields.required("locator").text()), tier->second};
    fields.warn_of_unknown_fields();
    return result;
  }

  /// The answer to a reading, which may be a number: the quota's are.
  static std::string answer(const Value& value) {
    return value.is_text() ? std::string(value.text()) : std::to_string(value.integer(0, largest_count));
  }

  window::Reading reading(const Value& value) const {
    Object fields = value.object();
    window::Reading reading{std::string(fields.required("name").text()),
                            fields.required("values").list(answer)};
    if (reading.values.empty()) value.fail(ErrorCode::bad_value, "a reading needs a default");
    fields.warn_of_unknown_fields();
    return reading;
  }

  window::Trigger trigger(const Value& value) const {
    Object fields = value.object();
    window::Trigger trigger;
    trigger.type = fields.required("type").text();
    trigger.source = source(fields.required("source"));
    trigger.opens_nothing = fields.text_or_empty("opensNothing");
    trigger.closes_everything = fields.flag_or("closesEverything", false);
    if (const auto opens = fields.optional("opens")) {
      trigger.opens = opens->list([&](const Value& rule) { return window_rule(rule, trigger.source); });
    }
    const int effects = (trigger.opens.empty() ? 0 : 1) + (trigger.opens_nothing.empty() ? 0 : 1) +
                        (trigger.closes_everything ? 1 : 0);
    if (effects != 1) value.fail(ErrorCode::bad_value, "a trigger has exactly one effect");
    // Held against the engine's answers by the tests; they show a reader what the rule means.
    if (!fields.required("examples").is_array()) value.fail(ErrorCode::bad_type, "examples are a list");
    fields.warn_of_unknown_fields();
    return trigger;
  }

  window::WindowRule window_rule(const Value& value, const core::Source& otherwise) const {
    Object fields = value.object();
    window::WindowRule rule;
    rule.name = fields.required("name").text();
    rule.limits = fields.required("limits").one_of<window::Limits>(
        {{"sending", window::Limits::sending}, {"target", window::Limits::target}});
    rule.length = fields.required("lengthMs").duration();
    if (rule.length == 0) value.fail(ErrorCode::bad_value, "a window has a length");
    rule.messages = messages(fields);
    if (const auto hours = fields.optional("runs")) rule.clock_hours = daily_hours(*hours);
    rule.automatic_counts = fields.flag_or("automaticCounts", false);
    if (const auto after = fields.optional("newAfterMs")) rule.new_after = after->duration();
    const auto own = fields.optional("source");
    rule.source = own ? source(*own) : otherwise;
    if (const auto variants = fields.optional("variants")) {
      rule.variants = variants->list([this](const Value& each) { return variant(each); });
    }
    fields.warn_of_unknown_fields();
    return rule;
  }

  static std::optional<int> messages(Object& fields) {
    const auto field = fields.optional("messages");
    if (!field) return std::nullopt;
    return static_cast<int>(field->integer(1, largest_count));
  }

  window::Variant variant(const Value& value) const {
    Object fields = value.object();
    window::Variant variant;
    Object when = fields.required("when").object();
    when.each_field([&](std::string_view name, const Value& chosen) {
      variant.when.push_back({std::string(name), answer(chosen)});
    });
    if (const auto length = fields.optional("lengthMs")) variant.length = length->duration();
    variant.messages = messages(fields);
    if (const auto own = fields.optional("source")) variant.source = source(*own);
    fields.warn_of_unknown_fields();
    return variant;
  }

  static window::DailyHours daily_hours(const Value& value) {
    Object fields = value.object();
    window::DailyHours hours;
    hours.offset = fields.required("utcOffsetMinutes").integer(-1439, 1439) * core::minute;
    hours.from = fields.required("fromHour").integer(0, 23) * core::hour;
    hours.until = fields.required("untilHour").integer(1, 24) * core::hour;
    if (hours.until <= hours.from) value.fail(ErrorCode::bad_value, "the hours end before they begin");
    if (const auto weekdays = fields.optional("weekdays")) {
      hours.weekdays = 0;
      weekdays->each([&](const Value& day) {
        hours.weekdays = static_cast<std::uint8_t>(hours.weekdays | 1 << day.integer(0, 6));
      });
      if (hours.weekdays == 0) weekdays->fail(ErrorCode::bad_value, "a clock runs on some day");
    }
    hours.except_holidays = fields.flag_or("exceptHolidays", false);
    fields.warn_of_unknown_fields();
    return hours;
  }

  static window::Allowed allowed(const Value& value) {
    Object fields = value.object();
    window::Allowed allowed{fields.required("neverOpened").texts(), fields.required("open").texts(),
                            fields.required("closed").texts()};
    fields.warn_of_unknown_fields();
    return allowed;
  }

  window::Alternative alternative(const Value& value) const {
    Object fields = value.object();
    window::Alternative alternative;
    alternative.code = fields.required("code").text();
    alternative.after_unfollow = fields.required("afterUnfollow").flag();
    alternative.after_event = fields.text_or_empty("afterEvent");
    if (const auto within = fields.optional("withinMs")) alternative.within = within->duration();
    alternative.source = source(fields.required("source"));
    fields.warn_of_unknown_fields();
    return alternative;
  }

  window::PlatformError error(const Value& value) const {
    Object fields = value.object();
    window::PlatformError error;
    error.code = static_cast<int>(fields.required("code").integer(0, largest_code));
    if (const auto subcode = fields.optional("subcode")) {
      error.subcode = static_cast<int>(subcode->integer(0, largest_code));
    }
    error.meaning = fields.required("meaning").text();
    error.on = fields.required("on").list([](const Value& on) {
      return on.one_of<window::Obstacle>({{"never-opened", window::Obstacle::never_opened},
                                          {"elapsed", window::Obstacle::elapsed},
                                          {"unfollow", window::Obstacle::unfollow},
                                          {"quota", window::Obstacle::quota}});
    });
    error.source = source(fields.required("source"));
    fields.warn_of_unknown_fields();
    return error;
  }

  window::NoteRule note(const Value& value) const {
    Object fields = value.object();
    window::NoteRule note;
    note.code = fields.required("code").text();
    if (const auto arguments = fields.optional("args")) {
      Object named = arguments->object();
      named.each_field([&](std::string_view name, const Value& argument) {
        note.arguments.push_back({std::string(name), {}});
        if (argument.is_text()) {
          note.arguments.back().value = std::string(argument.text());
        } else {
          note.arguments.back().value = static_cast<long long>(argument.integer(0, largest_code));
        }
      });
    }
    if (const auto events = fields.optional("events")) note.events = events->texts();
    if (const auto states = fields.optional("states")) {
      note.states = states->list([](const Value& state) {
        return state.one_of<window::State>({{"never-opened", window::State::never_opened},
                                            {"open", window::State::open},
                                            {"closing", window::State::closing},
                                            {"closed", window::State::closed}});
      });
    }
    note.several_triggers = fields.flag_or("severalTriggers", false);
    note.source = source(fields.required("source"));
    fields.warn_of_unknown_fields();
    return note;
  }

  const Tiers& tiers_;
};

/// Reads one file with `read(Value)`. What does not fit is the file's fault and not that of any request.
template <class Read>
auto read_file(const packs::DataFile& file, Read read) {
  const std::string path(file.path);
  const core::Result<Document> document = parse(file.text);
  if (!document) throw RequestError{{ErrorCode::bad_pack, path, document.error().message}};
  std::vector<core::Warning> unknown;
  try {
    auto value = read(Value(document->root, Step{}, unknown));
    if (unknown.empty()) return value;
  } catch (const RequestError& problem) {
    throw RequestError{{ErrorCode::bad_pack, path + problem.error.path, problem.error.message}};
  }
  throw RequestError{{ErrorCode::bad_pack, path + unknown.front().path, "a field that has no meaning"}};
}

}  // namespace

core::Result<std::vector<window::Channel>> read_channels(std::span<const packs::DataFile> files) {
  constexpr std::string_view folder = "windows/";
  try {
    Tiers tiers;
    for (const packs::DataFile& file : files) {
      if (file.path == "sources.json") tiers = read_file(file, read_tiers);
    }
    const ChannelReader reader(tiers);
    window::AnswerAdvice advice;
    for (const packs::DataFile& file : files) {
      if (file.path == "answer-plan.json")
        advice = read_file(file, [&](const Value& root) { return reader.advice(root); });
    }
    std::vector<window::Channel> channels;
    for (const packs::DataFile& file : files) {
      if (!file.path.starts_with(folder)) continue;
      channels.push_back(read_file(file, [&](const Value& root) { return reader.channel(root); }));
      channels.back().advice = advice;
    }
    return channels;
  } catch (const RequestError& problem) {
    return tl::make_unexpected(problem.error);
  }
}

}  // namespace liaotai::api

#include "engine/api/send_kind_data.hpp"

#include "engine/packs/terms.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using sending::May;

sending::Statement read_statement(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::Statement statement;
  statement.code = fields.required("code").text();
  if (const auto arguments = fields.optional("args")) statement.arguments = read_arguments(*arguments);
  statement.source = data.source(fields.required("source"));
  fields.warn_of_unknown_fields();
  return statement;
}

void read_limits(Object& fields, const CitedData& data, sending::KindRule& rule) {
  if (const auto from = fields.optional("fromHour")) rule.from = from->integer(0, 23) * core::hour;
  if (const auto until = fields.optional("untilHour")) rule.until = until->integer(1, 24) * core::hour;
  if (const auto characters = fields.optional("characters"))
    rule.characters = characters->integer(1, 100'000);
  if (const auto count = fields.optional("perWeek"))
    rule.per_week = static_cast<int>(count->integer(1, 1000));
  const auto length_source = fields.optional("lengthSource");
  rule.length_source = length_source ? data.source(*length_source) : rule.source;
}

sending::KindRule read_kind_rule(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::KindRule rule;
  rule.kind = read_message_kind(fields.required("kind"));
  rule.may = fields.required("may").one_of<May>(
      {{"always", May::always}, {"followers", May::followers}, {"never", May::never}});
  rule.code = fields.text_or_empty("code");
  if (rule.code.empty() == (rule.may == May::never)) {
    value.fail(ErrorCode::bad_value, "a kind that may never be sent has a code, and no other has");
  }
  if (const auto instead = fields.optional("instead")) rule.instead = instead->texts();
  rule.no_marketing = fields.flag_or("noMarketing", false);
  if (const auto events = fields.optional("events")) rule.events = events->texts();
  rule.source = data.source(fields.required("source"));
  read_limits(fields, data, rule);
  rule.note = fields.text_or_empty("note");
  if (const auto arguments = fields.optional("args")) rule.note_arguments = read_arguments(*arguments);
  if (const auto disputed = fields.optional("disputedBy")) {
    rule.disputed_by = disputed->list([&](const Value& each) { return read_statement(each, data); });
  }
  fields.warn_of_unknown_fields();
  return rule;
}

sending::ChannelRules read_channel(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::ChannelRules channel;
  channel.channel = fields.required("channel").text();
  if (const auto platform = fields.optional("platform")) {
    channel.platform = packs::platform_named(platform->text());
    if (!channel.platform) platform->fail(ErrorCode::bad_value, "no such platform");
  }
  if (const auto offset = fields.optional("utcOffsetMinutes")) {
    channel.offset = offset->integer(-1439, 1439) * core::minute;
  }
  if (const auto never = fields.optional("neverWrote")) {
    Object words = never->object();
    channel.never_wrote = {
        std::string(words.required("code").text()), {}, data.source(words.required("source"))};
    channel.never_wrote_instead = words.required("instead").texts();
    words.warn_of_unknown_fields();
  }
  channel.kinds =
      fields.required("kinds").list([&](const Value& each) { return read_kind_rule(each, data); });
  fields.warn_of_unknown_fields();
  return channel;
}

sending::UnofficialRules read_unofficial(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::UnofficialRules rules;
  rules.source = data.source(fields.required("source"));
  rules.channels = fields.required("channels").list([](const Value& each) {
    Object names = each.object();
    sending::UnofficialRules::Channel channel{std::string(names.required("name").text()),
                                              std::string(names.required("like").text())};
    names.warn_of_unknown_fields();
    return channel;
  });
  rules.platforms = fields.required("platforms").list([&](const Value& each) {
    Object words = each.object();
    sending::UnofficialRules::Of of{std::string(words.required("platform").text()),
                                    data.source(words.required("source")),
                                    std::string(words.required("instead").text())};
    words.warn_of_unknown_fields();
    return of;
  });
  fields.warn_of_unknown_fields();
  return rules;
}

sending::FrequencyRules read_frequency(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::FrequencyRules rules;
  rules.replies = static_cast<int>(fields.required("replies").integer(1, 1000));
  rules.strict_on = fields.required("strictOn").texts();
  rules.source = data.source(fields.required("source"));
  rules.repeats = static_cast<int>(fields.required("repeats").integer(2, 1000));
  rules.repeats_within = fields.required("repeatsWithinMs").duration();
  rules.repeats_source = data.source(fields.required("repeatsSource"));
  fields.warn_of_unknown_fields();
  return rules;
}

}  // namespace

sending::MessageKind read_message_kind(const Value& value) {
  using sending::MessageKind;
  return value.one_of<MessageKind>({{"free-form", MessageKind::free_form},
                                    {"template", MessageKind::message_template},
                                    {"order-template", MessageKind::order_template},
                                    {"broadcast", MessageKind::broadcast}});
}

void read_send_kinds(const Value& root, const CitedData& data, sending::Rulebook& rules) {
  Object file = root.object();
  file.required("version");
  file.required("reviewedOn");
  file.required("examples");
  rules.unofficial = read_unofficial(file.required("unofficial"), data);
  rules.unknown_kind = data.source(file.required("unknown"));
  rules.channels =
      file.required("channels").list([&](const Value& each) { return read_channel(each, data); });
  rules.frequency = read_frequency(file.required("frequency"), data);
  const Value stop = file.required("usMarketingTemplates");
  Object fields = stop.object();
  rules.region_stop = {std::string(fields.required("region").text()),
                       std::string(fields.required("channel").text()),
                       data.source(fields.required("source"))};
  fields.warn_of_unknown_fields();
  rules.mixed_category = data.source(file.required("categoryMixed"));
  file.warn_of_unknown_fields();
}

}  // namespace liaotai::api

#include "engine/api/check_send_request.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/api/channel_request.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/event_types.hpp"
#include "engine/api/recipient_request.hpp"
#include "engine/api/reply_texts.hpp"
#include "engine/api/send_kind_data.hpp"
#include "engine/lint/linter.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using sending::ConsentEvent;
using sending::Marketing;
using sending::MessageCategory;
using sending::MessageKind;

/// What of ours may stand among the events. Only a reply counts in a window.
constexpr std::array<std::string_view, 4> own_types{window::reply_type, "template", "order-template",
                                                    "broadcast"};

bool is_ours(std::string_view type) {
  return std::find(own_types.begin(), own_types.end(), type) != own_types.end();
}

/// What happened before, in the order given.
struct History {
  std::vector<window::Event> windows;
  std::vector<sending::PastMessage> messages;
  bool buyer_wrote = false;
  bool unfollowed = false;
};

struct PastEvent {
  window::Event event;
  std::string text;
};

/// `Fields` is an `Object`, or a row of columns; `type` is what it says of its type.
template <class Fields>
PastEvent read_event(Fields& fields, const Value& type, std::string_view word, ReplyTexts& texts,
                     std::span<const window::Channel> channels) {
  PastEvent past;
  past.event.at = fields.required("at").instant();
  past.event.type = word;
  if (!is_ours(past.event.type) && !is_customer_event(past.event.type, channels)) {
    type.fail(ErrorCode::bad_value, "no channel knows this type of event: " + past.event.type);
  }
  if (const auto id = fields.optional("id")) {
    past.event.id =
        id->is_text() ? std::string(id->text()) : std::to_string(id->integer(INT64_MIN, INT64_MAX));
  }
  const std::optional<Value> text = fields.optional("text");
  if (text) past.text = text->text();
  past.event.says_nothing = texts.says_nothing(word, text);
  if (const auto automatic = fields.optional("automatic")) {
    past.event.automatic = read_flag<Fields>(*automatic);
  }
  return past;
}

/// Platforms deliver the same event more than once; two events that share an id and differ are a mistake.
class EventReader {
 public:
  EventReader(const window::Channel& channel, std::span<const window::Channel> channels)
      : texts_(channel), channels_(channels) {}

  template <class Fields>
  void read(Fields& fields, const Value& type, std::string_view word) {
    PastEvent past = read_event(fields, type, word, texts_, channels_);
    const window::Event& event = past.event;
    if (!event.id.empty()) {
      const auto [first, fresh] = known_.try_emplace(event.id, event.at, event.type);
      if (first->second != std::pair(event.at, event.type)) {
        fields.required("id").fail(ErrorCode::duplicate_id,
                                   "another event of the same id differs from this one");
      }
      if (!fresh) return;
    }
    events_.push_back(std::move(past));
  }

  std::vector<PastEvent> take() { return std::move(events_); }

 private:
  ReplyTexts texts_;
  std::span<const window::Channel> channels_;
  std::unordered_map<std::string, std::pair<core::Instant, std::string>> known_;
  std::vector<PastEvent> events_;
};

std::vector<PastEvent> read_events(const Value& list, const window::Channel& channel,
                                   std::span<const window::Channel> channels) {
  EventReader reader(channel, channels);
  if (list.is_array()) {
    list.each([&](const Value& value) {
      Object fields = value.object();
      const Value type = fields.required("type");
      reader.read(fields, type, type.text());
      fields.warn_of_unknown_fields();
    });
    return reader.take();
  }
  Object fields = list.object();
  const Columns columns(fields, {"at", "type"}, {"text", "id", "automatic"});
  const EventTypes types(fields);
  for (std::size_t index = 0; index < columns.rows(); ++index) {
    Columns::Row row = columns.row(index);
    const Value type = row.required("type");
    reader.read(row, type, types.word(type));
  }
  fields.warn_of_unknown_fields();
  return reader.take();
}

History read_history(const Value& list, const State& state, const window::Channel& channel,
                     core::Instant at) {
  History history;
  std::vector<PastEvent> events = read_events(list, channel, *state.channels);
  std::stable_sort(events.begin(), events.end(), [](const PastEvent& left, const PastEvent& right) {
    return left.event.at < right.event.at;
  });
  const auto is_unfollowing = [&](std::string_view type) {
    const window::Trigger* const trigger = channel.trigger(type);
    return trigger != nullptr && trigger->closes_everything;
  };
  for (PastEvent& past : events) {
    window::Event& event = past.event;
    const bool ours = is_ours(event.type);
    if (event.at <= at) {
      if (ours || event.type == "user-message") {
        history.messages.push_back({event.at, ours, event.type == "broadcast", std::move(past.text)});
      }
      history.buyer_wrote = history.buyer_wrote || event.type == "user-message";
      if (!ours) history.unfollowed = is_unfollowing(event.type);
    }
    if (!ours || event.type == window::reply_type) history.windows.push_back(std::move(event));
  }
  return history;
}

sending::OutgoingMessage read_message(const Value& value) {
  Object fields = value.object();
  sending::OutgoingMessage message;
  message.kind = read_message_kind(fields.required("kind"));
  if (const auto category = fields.optional("category")) {
    message.category = category->one_of<MessageCategory>({{"marketing", MessageCategory::marketing},
                                                          {"utility", MessageCategory::utility},
                                                          {"authentication", MessageCategory::authentication},
                                                          {"service", MessageCategory::service}});
  }
  if (const auto text = fields.optional("text")) message.text = std::string(text->text());
  message.event = fields.text_or_empty("event");
  if (const auto sender = fields.optional("sender")) {
    message.unofficial = sender->one_of<bool>({{"official", false}, {"unofficial-bulk", true}});
  }
  fields.warn_of_unknown_fields();
  return message;
}

ConsentEvent read_consent_event(const Value& value) {
  Object fields = value.object();
  ConsentEvent event;
  if (const auto at = fields.optional("at")) event.at = at->instant();
  event.type = fields.required("type").one_of<ConsentEvent::Type>({{"opt-in", ConsentEvent::Type::opt_in},
                                                                   {"opt-out", ConsentEvent::Type::opt_out},
                                                                   {"message", ConsentEvent::Type::message}});
  event.text = fields.text_or_empty("text");
  event.method = fields.text_or_empty("method");
  event.prechecked = fields.flag_or("prechecked", false);
  if (const auto purposes = fields.optional("purposes")) event.purposes = purposes->texts();
  event.wording_version = fields.text_or_empty("wordingVersion");
  // They belong to the proof and decide nothing: no law asks for an address.
  fields.text_or_empty("ip");
  fields.flag_or("privacyLink", false);
  fields.warn_of_unknown_fields();
  return event;
}

/// What the buyer wrote in the chat counts as much as what somebody entered into the ledger.
std::vector<ConsentEvent> ledger(const std::vector<ConsentEvent>& given,
                                 const std::vector<sending::PastMessage>& messages) {
  std::vector<ConsentEvent> events = given;
  for (const sending::PastMessage& each : messages) {
    if (each.ours || each.text.empty()) continue;
    ConsentEvent event;
    event.at = each.at;
    event.text = each.text;
    events.push_back(std::move(event));
  }
  return events;
}

packs::TextKind text_kind(MessageKind kind) {
  return kind == MessageKind::message_template ? packs::TextKind::message_template : packs::TextKind::message;
}

std::vector<lint::Finding> lint_text(const sending::SendQuestion& question, const State& state,
                                     const LintSettings& settings) {
  if (question.channel == nullptr || !question.channel->platform || !question.message.text) return {};
  lint::Occasion occasion;
  occasion.platform = *question.channel->platform;
  occasion.kind = text_kind(question.message.kind);
  occasion.disabled_rules = settings.disabled_rules;
  lint::Linter linter(*state.rules, *settings.own, occasion);
  return linter.lint(*question.message.text);
}

Marketing marketing_of(const sending::OutgoingMessage& message, const sending::Rulebook& rules) {
  if (message.category == MessageCategory::marketing || message.kind == MessageKind::broadcast) {
    return Marketing::stated;
  }
  if (!message.text) return Marketing::none;
  lint::Reading reading;
  lint::read(*message.text, reading);
  lint::HitTable hits = rules.promotions.hit_table();
  return rules.promotions.read(reading, hits).promotion ? Marketing::looks : Marketing::none;
}

}  // namespace

CheckSendRequest read_check_send_request(Object& request, const State& state) {
  CheckSendRequest asked;
  sending::SendQuestion& question = asked.question;
  question.rulebook = &*state.sending;
  const Value channel_name = request.required("channel");
  question.channel_name = channel_name.text();
  std::string like = question.channel_name;
  for (const auto& each : state.sending->unofficial.channels) {
    if (each.name != question.channel_name) continue;
    question.unofficial_channel = true;
    like = each.like;
  }
  const window::Channel& channel = find_channel(like, *state.channels, channel_name);
  question.channel = state.sending->find(like);
  question.at = request.required("at").instant();
  const History history = read_history(request.required("events"), state, channel, question.at);
  question.message = read_message(request.required("message"));
  std::vector<ConsentEvent> consent;
  if (const auto given = request.optional("consent")) consent = given->list(read_consent_event);
  asked.consent_records = consent.size();
  question.recipient = read_recipient(request, *state.sending);

  window::Question window_question;
  window_question.now = question.at;
  if (const auto margin = request.optional("safetyMarginMs")) {
    window_question.safety_margin = margin->duration();
  }
  if (const auto readings = request.optional("readings")) {
    Object fields = readings->object();
    read_window_readings(fields, channel, window_question);
    fields.warn_of_unknown_fields();
  }
  asked.settings = read_lint_settings(request.optional("settings"), state);

  question.window = window::reply_window(channel, history.windows, window_question);
  question.window_limits_sending = channel.limits_sending();
  question.window_source =
      question.window.decisive ? question.window.decisive->source : channel.triggers.front().source;
  question.unfollowed = history.unfollowed;
  question.buyer_wrote = history.buyer_wrote;
  question.messages = history.messages;
  question.consent = sending::read_consent(ledger(consent, question.messages), question.at,
                                           state.sending->consent, state.sending->keywords);
  question.marketing = marketing_of(question.message, *state.sending);
  question.findings = lint_text(question, state, asked.settings);
  return asked;
}

}  // namespace liaotai::api

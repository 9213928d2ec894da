#include "engine/sending/consent.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>

namespace liaotai::sending {
namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Whether one of `purposes` is among `wanted`, whatever its case.
bool names_one(const std::vector<std::string>& purposes, const std::vector<std::string>& wanted) {
  return std::any_of(purposes.begin(), purposes.end(), [&](std::string purpose) {
    std::transform(purpose.begin(), purpose.end(), purpose.begin(), lower);
    return contains(wanted, purpose);
  });
}

Wish wish_of(const ConsentEvent& event, const Keywords& keywords) {
  switch (event.type) {
    case ConsentEvent::Type::opt_in:
      return Wish::opt_in;
    case ConsentEvent::Type::opt_out:
      return Wish::opt_out;
    case ConsentEvent::Type::message:
      return keywords.read(event.text);
  }
  return Wish::none;
}

ConsentRecord read_record(const ConsentEvent& event, const ConsentRules& rules, const Keywords& keywords) {
  ConsentRecord record;
  record.wish = wish_of(event, keywords);
  record.night = names_one(event.purposes, rules.night_purposes);
  record.marketing = event.purposes.empty() || names_one(event.purposes, rules.marketing_purposes);
  if (!event.at && event.type != ConsentEvent::Type::message) record.missing.emplace_back("time");
  if (record.wish != Wish::opt_in) {
    record.valid = record.wish == Wish::opt_out;
    return record;
  }
  record.preticked = event.prechecked;
  record.valid = !event.prechecked;
  const bool is_message = event.type == ConsentEvent::Type::message;
  if (!event.at && is_message) record.missing.emplace_back("time");
  if (event.wording_version.empty()) record.missing.emplace_back("wording");
  // A message that says so is its own method.
  if (event.method.empty() && !is_message) record.missing.emplace_back("method");
  if (event.purposes.empty()) record.missing.emplace_back("purposes");
  return record;
}

/// The order in which records take effect: those without a time of opt-ins first, of opt-outs last.
auto effect(const ConsentEvent& event, const ConsentRecord& record, std::size_t place) {
  const bool is_out = record.wish == Wish::opt_out;
  const int dated = event.at ? 1 : is_out ? 2 : 0;
  return std::tuple(dated, event.at.value_or(0), is_out, place);
}

}  // namespace

const core::Source* ConsentRules::need(std::string_view channel, std::string_view region) const {
  for (const ConsentNeed& each : needed_for) {
    if (contains(each.channels, channel) || contains(each.regions, region)) return &each.source;
  }
  return nullptr;
}

Consent read_consent(std::span<const ConsentEvent> events, core::Instant at, const ConsentRules& rules,
                     const Keywords& keywords) {
  Consent consent;
  consent.records.reserve(events.size());
  for (const ConsentEvent& event : events) consent.records.push_back(read_record(event, rules, keywords));
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return effect(events[left], consent.records[left], left) <
           effect(events[right], consent.records[right], right);
  });
  for (const std::size_t place : order) {
    const ConsentEvent& event = events[place];
    const ConsentRecord& record = consent.records[place];
    if (event.at && *event.at > at) continue;
    if (record.wish == Wish::opt_in) {
      consent.preticked = consent.preticked || record.preticked;
      if (!record.valid) continue;
      consent.other_purpose = consent.other_purpose || !record.marketing;
      if (!record.marketing) continue;
    } else if (record.wish == Wish::none || !record.marketing) {
      if (record.wish == Wish::none && event.at) consent.last_message = event.at;
      continue;
    }
    // An opt-out holds from its first instant; saying it again asks for another confirmation, and no more.
    const bool is_repeated = record.wish == Wish::opt_out && consent.state == ConsentState::opted_out;
    if (record.wish == Wish::opt_out && (event.at || !is_repeated)) consent.last_opt_out = event.at;
    if (is_repeated) continue;
    consent.state = record.wish == Wish::opt_in ? ConsentState::opted_in : ConsentState::opted_out;
    consent.since = event.at;
    consent.decisive = place;
    consent.night = record.wish == Wish::opt_in && record.night;
  }
  return consent;
}

}  // namespace liaotai::sending

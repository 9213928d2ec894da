#include "engine/api/sending_data.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/api/audit_data.hpp"
#include "engine/api/cited_data.hpp"
#include "engine/api/penalty_data.hpp"
#include "engine/api/send_kind_data.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

/// What every file says of itself; its examples are held against the answers by the tests.
void read_head(Object& file, std::string_view examples) {
  file.required("version");
  file.required("reviewedOn");
  file.required(examples);
}

void read_keywords(const Value& root, const CitedData& data, sending::Rulebook& rules) {
  Object file = root.object();
  read_head(file, "reads");
  const Value sources = file.required("sources");
  const auto read = sources.list([&](const Value& each) { return data.source(each); });
  if (read.empty()) sources.fail(ErrorCode::bad_value, "a source is wanted");
  rules.keywords_source = read.front();
  rules.keywords = sending::Keywords({file.required("optOut").texts(), file.required("optOutLetters").texts(),
                                      file.required("optIn").texts(), file.required("company").texts()});
  file.warn_of_unknown_fields();
}

void read_promotions(const Value& root, const CitedData& data, sending::Rulebook& rules) {
  Object file = root.object();
  read_head(file, "reads");
  rules.promotions_source = data.source(file.required("source"));
  rules.promotions =
      sending::PromotionReader({file.required("coupons").texts(), file.required("promotions").texts()});
  file.warn_of_unknown_fields();
}

sending::ConsentNeed read_need(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::ConsentNeed need{fields.required("channels").texts(), fields.required("regions").texts(),
                            data.source(fields.required("source"))};
  fields.warn_of_unknown_fields();
  return need;
}

sending::ConsentRules read_consent_rules(const Value& root, const CitedData& data) {
  Object file = root.object();
  read_head(file, "examples");
  sending::ConsentRules rules;
  rules.source = data.source(file.required("source"));
  rules.preticked = data.source(file.required("preticked"));
  rules.record = data.source(file.required("record"));
  rules.specific = data.source(file.required("specific"));
  rules.withdrawal = data.source(file.required("withdrawal"));
  const Value confirmation = file.required("confirmation");
  Object fields = confirmation.object();
  rules.confirmation_within = fields.required("withinMs").duration();
  rules.confirmation = data.source(fields.required("source"));
  fields.warn_of_unknown_fields();
  rules.marketing_purposes = file.required("marketingPurposes").texts();
  rules.night_purposes = file.required("nightPurposes").texts();
  rules.needed_for =
      file.required("neededFor").list([&](const Value& each) { return read_need(each, data); });
  file.warn_of_unknown_fields();
  return rules;
}

sending::QuietHours read_hours(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::QuietHours hours;
  hours.region = fields.required("region").text();
  if (const auto territories = fields.optional("territories")) {
    Object covered = territories->object();
    hours.territories = covered.required("regions").texts();
    data.source(covered.required("source"));
    covered.warn_of_unknown_fields();
  }
  hours.from = fields.required("fromHour").integer(0, 23) * core::hour;
  hours.until = fields.required("untilHour").integer(1, 24) * core::hour;
  if (hours.until <= hours.from) value.fail(ErrorCode::bad_value, "the hours end before they begin");
  hours.night_consent = fields.flag_or("nightConsent", false);
  hours.source = data.source(fields.required("source"));
  const Value caveat = fields.required("caveat");
  Object words = caveat.object();
  hours.caveat = words.required("code").text();
  hours.caveat_source = data.source(words.required("source"));
  words.warn_of_unknown_fields();
  fields.warn_of_unknown_fields();
  return hours;
}

sending::Zone read_zone(const Value& value) {
  Object fields = value.object();
  sending::Zone zone;
  zone.names = fields.required("names").texts();
  zone.region = fields.text_or_empty("region");
  zone.offset = fields.required("offsetMinutes").integer(-1439, 1439) * core::minute;
  if (const auto law = fields.optional("daylightSaving")) {
    zone.daylight_saving = law->one_of<sending::DaylightSaving>(
        {{"us", sending::DaylightSaving::us}, {"eu", sending::DaylightSaving::eu}});
  }
  fields.warn_of_unknown_fields();
  return zone;
}

void read_quiet_hours(const Value& root, const CitedData& data, sending::Rulebook& rules) {
  Object file = root.object();
  read_head(file, "examples");
  rules.quiet_hours =
      file.required("regions").list([&](const Value& each) { return read_hours(each, data); });
  file.warn_of_unknown_fields();
}

void read_zones(const Value& root, const CitedData& data, sending::Rulebook& rules) {
  Object file = root.object();
  read_head(file, "examples");
  rules.zones = sending::Zones(file.required("zones").list(read_zone));
  data.source(file.required("source"));
  rules.unknown_zone = data.source(file.required("unknownZone"));
  rules.regions = file.required("regions").texts();
  data.source(file.required("regionsSource"));
  // What no country is and is used as one, the Union first of all.
  for (std::string& each : file.required("otherRegions").texts()) rules.regions.push_back(std::move(each));
  std::sort(rules.regions.begin(), rules.regions.end());
  file.warn_of_unknown_fields();
}

}  // namespace

sending::Rulebook read_sending_rules(std::span<const packs::DataFile> files) {
  const CitedData data(files);
  sending::Rulebook rules;
  const auto read = [&](auto reader) {
    return [&, reader](const Value& root) {
      reader(root, data, rules);
      return true;
    };
  };
  data.file("sending/keywords.json", read(read_keywords));
  data.file("sending/promotion.json", read(read_promotions));
  data.file("sending/quiet-hours.json", read(read_quiet_hours));
  data.file("sending/zones.json", read(read_zones));
  data.file("sending/kinds.json", read(read_send_kinds));
  rules.consent =
      data.file("sending/consent.json", [&](const Value& root) { return read_consent_rules(root, data); });
  rules.audit =
      data.file("sending/audit.json", [&](const Value& root) { return read_audit_rules(root, data); });
  rules.penalties =
      data.folder("sending/penalties/", [&](const Value& root) { return read_penalty_ladder(root, data); });
  return rules;
}

}  // namespace liaotai::api

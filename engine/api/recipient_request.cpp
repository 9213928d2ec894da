#include "engine/api/recipient_request.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace liaotai::api {

namespace {

std::string read_region(const Value& value, const std::vector<std::string>& known) {
  std::string region;
  for (const char letter : value.text()) {
    region += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  if (!region.empty() && !std::binary_search(known.begin(), known.end(), region)) {
    value.warnings().push_back({"unknown_region", value.pointer(), {{"region", std::string(value.text())}}});
  }
  return region;
}

}  // namespace

sending::Recipient read_recipient(Object& request, const sending::Rulebook& rules) {
  const std::optional<Value> value = request.optional("recipient");
  if (!value) return {};
  Object fields = value->object();
  sending::Recipient recipient;
  recipient.time_zone = fields.text_or_empty("timeZone");
  if (const auto offset = fields.optional("utcOffsetMinutes")) {
    recipient.offset = offset->integer(-1439, 1439) * core::minute;
  }
  if (const auto region = fields.optional("region")) recipient.region = read_region(*region, rules.regions);
  fields.warn_of_unknown_fields();
  return recipient;
}

}  // namespace liaotai::api

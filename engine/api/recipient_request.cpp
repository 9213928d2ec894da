#include "engine/api/recipient_request.hpp"

#include <string>

namespace liaotai::api {

sending::Recipient read_recipient(Object& request) {
  const std::optional<Value> value = request.optional("recipient");
  if (!value) return {};
  Object fields = value->object();
  sending::Recipient recipient;
  recipient.time_zone = fields.text_or_empty("timeZone");
  if (const auto offset = fields.optional("utcOffsetMinutes")) {
    recipient.offset = offset->integer(-1439, 1439) * core::minute;
  }
  for (const char letter : fields.text_or_empty("region")) {
    recipient.region += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  fields.warn_of_unknown_fields();
  return recipient;
}

}  // namespace liaotai::api

#include "engine/api/template_request.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "engine/api/pointer.hpp"

namespace liaotai::api {
namespace {

using templates::ButtonKind;
using templates::ComponentKind;
using templates::Field;
using templates::HeaderFormat;

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  for (char& each : result) {
    if (each >= 'A' && each <= 'Z') each = static_cast<char>(each + ('a' - 'A'));
  }
  return result;
}

/// Reads one template. Places are JSON pointers into it, whatever it stands in.
class TemplateReader {
 public:
  explicit TemplateReader(const Value& root) : root_(root), above_(root.pointer().size()) {}

  templates::Template read() const {
    Object fields = root_.object();
    templates::Template message;
    message.name = field(fields.required("name"));
    message.language = fields.text_or_empty("language");
    if (const auto category = fields.optional("category")) {
      const std::string word = in_small_letters(category->text());
      message.category_word = Field{place(*category), word};
      if (word == "marketing") message.category = templates::Category::marketing;
      if (word == "utility") message.category = templates::Category::utility;
      if (word == "authentication") message.category = templates::Category::authentication;
    }
    if (const auto format = fields.optional("parameter_format")) message.format = parameter_format(*format);
    message.components =
        fields.required("components").list([this](const Value& each) { return component(each); });
    take(fields, {"id", "status", "sub_category", "previous_category", "correct_category", "quality_score",
                  "rejected_reason", "message_send_ttl_seconds", "allow_category_change",
                  "cta_url_link_tracking_opted_out", "library_template_name", "library_template_body_inputs",
                  "library_template_button_inputs", "is_primary_device_delivery_only",
                  "degrees_of_freedom_spec", "creative_sourcing_spec", "display_format", "bid_spec"});
    fields.warn_of_unknown_fields();
    return message;
  }

 private:
  /// Fields that change no judgement.
  static void take(Object& fields, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) fields.optional(name);
  }

  std::string place(const Value& value) const { return value.pointer().substr(above_); }
  Field field(const Value& value) const { return {place(value), std::string(value.text())}; }
  std::optional<Field> optional_field(Object& fields, std::string_view name) const {
    const std::optional<Value> value = fields.optional(name);
    return value ? std::optional(field(*value)) : std::nullopt;
  }

  static templates::ParameterFormat parameter_format(const Value& value) {
    const std::string word = in_small_letters(value.text());
    if (word == "positional") return templates::ParameterFormat::positional;
    if (word == "named") return templates::ParameterFormat::named;
    value.fail(core::ErrorCode::bad_value, "POSITIONAL or NAMED is wanted");
  }

  static ComponentKind component_kind(std::string_view word) {
    if (word == "header") return ComponentKind::header;
    if (word == "body") return ComponentKind::body;
    if (word == "footer") return ComponentKind::footer;
    if (word == "buttons") return ComponentKind::buttons;
    constexpr std::array<std::string_view, 4> others{"carousel", "limited_time_offer",
                                                     "call_permission_request", "tap_target_configuration"};
    return std::find(others.begin(), others.end(), word) == others.end() ? ComponentKind::unknown
                                                                         : ComponentKind::other;
  }

  static HeaderFormat header_format(std::string_view word) {
    if (word == "text") return HeaderFormat::text;
    if (word == "location" || word == "product") return HeaderFormat::location;
    constexpr std::array<std::string_view, 4> media{"image", "video", "document", "gif"};
    return std::find(media.begin(), media.end(), word) == media.end() ? HeaderFormat::unknown
                                                                      : HeaderFormat::media;
  }

  static ButtonKind button_kind(std::string_view word) {
    if (word == "quick_reply") return ButtonKind::quick_reply;
    if (word == "url") return ButtonKind::url;
    if (word == "phone_number") return ButtonKind::phone_number;
    if (word == "copy_code") return ButtonKind::copy_code;
    if (word == "otp") return ButtonKind::one_time_code;
    return ButtonKind::other;
  }

  templates::Component component(const Value& value) const {
    Object fields = value.object();
    templates::Component component;
    component.path = place(value);
    component.type = field(fields.required("type"));
    component.kind = component_kind(in_small_letters(component.type.text));
    if (const auto format = fields.optional("format")) {
      component.format = header_format(in_small_letters(format->text()));
    }
    component.text = optional_field(fields, "text");
    if (const auto example = fields.optional("example")) read_samples(*example, component);
    if (const auto minutes = fields.optional("code_expiration_minutes")) {
      component.code_expiration_minutes = minutes->integer(-1'000'000, 1'000'000);
    }
    if (const auto buttons = fields.optional("buttons")) {
      component.buttons = buttons->list([this](const Value& each) { return button(each); });
    }
    component.has_security_recommendation = fields.optional("add_security_recommendation").has_value();
    take(fields, {"cards", "limited_time_offer", "tap_target_configuration"});
    fields.warn_of_unknown_fields();
    return component;
  }

  void read_samples(const Value& value, templates::Component& component) const {
    Object fields = value.object();
    const auto add = [&](const Value& text) { component.samples.push_back({"", field(text)}); };
    if (const auto header = fields.optional("header_text")) read_places(*header, add);
    if (const auto body = fields.optional("body_text")) read_places(*body, add);
    for (const std::string_view name : {"header_text_named_params", "body_text_named_params"}) {
      const auto named = fields.optional(name);
      if (!named) continue;
      named->each([&](const Value& each) {
        Object sample = each.object();
        const std::string variable(sample.required("param_name").text());
        component.samples.push_back({variable, field(sample.required("example"))});
        sample.warn_of_unknown_fields();
      });
    }
    if (const auto handle = fields.optional("header_handle")) component.has_media_sample = handle->size() > 0;
    if (fields.optional("header_url")) component.has_media_sample = true;
    fields.warn_of_unknown_fields();
  }

  /// A list of values, or a list of such lists, of which the first counts.
  template <class Add>
  static void read_places(const Value& value, Add add) {
    if (value.is_text()) return add(value);
    for (std::size_t index = 0; index < value.size(); ++index) {
      const Value element = value.at(index);
      if (element.is_text()) {
        add(element);
      } else if (index == 0) {
        element.each(add);
      }
    }
  }

  templates::Button button(const Value& value) const {
    Object fields = value.object();
    templates::Button button;
    button.path = place(value);
    button.type = field(fields.required("type"));
    button.kind = button_kind(in_small_letters(button.type.text));
    button.label = optional_field(fields, "text");
    button.url = optional_field(fields, "url");
    button.phone_number = optional_field(fields, "phone_number");
    if (const auto example = fields.optional("example")) {
      read_places(*example, [&](const Value& text) { button.samples.push_back(field(text)); });
    }
    take(fields, {"otp_type", "autofill_text", "package_name", "signature_hash", "supported_apps",
                  "zero_tap_terms_accepted", "flow_id", "flow_name", "flow_json", "flow_action",
                  "navigate_screen", "icon", "app_deep_link", "ttl_minutes"});
    fields.warn_of_unknown_fields();
    return button;
  }

  const Value& root_;
  std::size_t above_;
};

templates::ValuesByName read_values(const Value& value) {
  Object fields = value.object();
  templates::ValuesByName values;
  fields.each_field(
      [&](std::string_view name, const Value& text) { values[std::string(name)] = text.text(); });
  return values;
}

}  // namespace

templates::Template read_template(const Value& value) {
  return TemplateReader(value).read();
}

templates::Values read_template_values(const Value& value) {
  Object fields = value.object();
  templates::Values values;
  if (const auto header = fields.optional("header")) values.header = read_values(*header);
  if (const auto body = fields.optional("body")) values.body = read_values(*body);
  fields.warn_of_unknown_fields();
  return values;
}

void write(JsonWriter& json, const Json& value) {
  switch (value.kind()) {
    case Json::Kind::flag:
      return json.flag(value.flag());
    case Json::Kind::text:
      return json.text(value.text());
    case Json::Kind::whole:
      return json.number(value.whole());
    case Json::Kind::fraction:
      return json.decimal(value.decimal());
    case Json::Kind::list:
      json.begin_array();
      for (const Json& each : value.list()) write(json, each);
      return json.end_array();
    case Json::Kind::fields:
      json.begin_object();
      for (const JsonField& each : value.fields()) write(json.named_field(each.name), each.value);
      return json.end_object();
    case Json::Kind::null:
    case Json::Kind::packed:
      return json.null();
  }
}

}  // namespace liaotai::api

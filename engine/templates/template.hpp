#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace liaotai::templates {

/// What WhatsApp files a template under.
enum class Category : std::uint8_t { marketing, utility, authentication };

/// How variables are named: by number or by name.
enum class ParameterFormat : std::uint8_t { unstated, positional, named };

enum class ComponentKind : std::uint8_t { header, body, footer, buttons, other, unknown };

enum class HeaderFormat : std::uint8_t { text, media, location, unknown };

enum class ButtonKind : std::uint8_t { quick_reply, url, phone_number, copy_code, one_time_code, other };

/// A text of a template, and where it stands: a JSON pointer into the template.
struct Field {
  std::string path;
  std::string text;
};

/// A sample value; `name` is empty where samples go by their place.
struct Sample {
  std::string name;
  Field value;
};

struct Button {
  ButtonKind kind = ButtonKind::other;
  std::string path;
  Field type;  ///< as it is written
  std::optional<Field> label;
  std::optional<Field> url;
  std::optional<Field> phone_number;
  std::vector<Field> samples;
};

struct Component {
  ComponentKind kind = ComponentKind::unknown;
  Field type;  ///< as it is written
  std::string path;
  HeaderFormat format = HeaderFormat::text;  ///< of a header
  std::optional<Field> text;
  std::vector<Sample> samples;
  bool has_media_sample = false;
  std::optional<std::int64_t> code_expiration_minutes;
  bool has_security_recommendation = false;  ///< or says that there is none, as only those of codes do
  std::vector<Button> buttons;
};

/// A WhatsApp template, as the Cloud API describes it.
struct Template {
  Field name;
  std::string language;
  std::optional<Field> category_word;  ///< as it is written, in small letters
  std::optional<Category> category;    ///< nothing when there is none, or none that is known
  ParameterFormat format = ParameterFormat::unstated;
  std::vector<Component> components;

  /// The first component of this kind, or null.
  const Component* component(ComponentKind kind) const {
    for (const Component& each : components) {
      if (each.kind == kind) return &each;
    }
    return nullptr;
  }
};

/// What is to stand for the variables of a text when a template is sent: name and value.
using ValuesByName = std::map<std::string, std::string, std::less<>>;

struct Values {
  std::optional<ValuesByName> header;
  std::optional<ValuesByName> body;
};

}  // namespace liaotai::templates

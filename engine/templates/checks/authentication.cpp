#include <algorithm>

#include "engine/templates/checks.hpp"
#include "engine/templates/emoji.hpp"
#include "engine/templates/hosts.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

class AuthenticationCheck {
 public:
  AuthenticationCheck(const Checking& checking, Remarks& remarks) : checking_(checking), remarks_(remarks) {}

  void run() {
    const Template& message = checking_.message;
    for (const Component& component : message.components) {
      if (component.kind == ComponentKind::header && component.format == HeaderFormat::media)
        say("template_code_media", {component.path, ""}, {});
      if (component.text) check_plain(*component.text);
      for (const Sample& sample : component.samples)
        check_value(sample.value, whole(sample.value.text), sample.value.text);
      if (component.code_expiration_minutes) check_expiry(component);
    }
    if (const Component* const body = message.component(ComponentKind::body)) check_given(*body);
    if (message.component(ComponentKind::buttons) == nullptr)
      say("template_code_button_missing", {"/components", ""}, {});
  }

 private:
  void say(std::string_view code, const Field& field, Stretch stretch,
           std::vector<core::Argument> arguments = {}) {
    remarks_.push_back({std::string(code), field, stretch, std::move(arguments), {}});
  }

  enum class In { sentence, value };

  bool is_ending(std::string_view list, const std::string& ending) const {
    const std::vector<std::string>& endings = checking_.rule.list(list);
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
  }

  /// In a value, which is no sentence, and behind a scheme endings that are words as well (`.my`) are those
  /// of an address.
  std::vector<Host> addresses(std::string_view text, In place) const {
    std::vector<Host> hosts = hosts_in(text);
    hosts.erase(std::remove_if(hosts.begin(), hosts.end(),
                               [&](const Host& host) {
                                 const std::string ending = host.name.substr(host.name.rfind('.') + 1);
                                 const bool is_sure = place == In::value ||
                                                      text.substr(0, host.stretch.begin).ends_with("://");
                                 return !is_ending("endings", ending) &&
                                        !(is_sure && is_ending("wordEndings", ending));
                               }),
                hosts.end());
    return hosts;
  }

  /// No address and no emoji in the text itself.
  void check_plain(const Field& field) {
    for (const Host& host : addresses(field.text, In::sentence))
      say("template_code_url", field, host.stretch);
    for (const Stretch& emoji : emoji_in(field.text)) say("template_code_emoji", field, emoji);
  }

  /// A value: at `stretch` of `field` when it is refused.
  void check_value(const Field& field, Stretch stretch, std::string_view value) {
    const std::int64_t limit = checking_.number("value");
    const auto length = static_cast<std::int64_t>(text::count_code_points(value));
    if (length > limit) {
      say("template_code_too_long", field, stretch,
          {{"limit", static_cast<long long>(limit)}, {"length", static_cast<long long>(length)}});
    }
    if (value.find("://") != std::string_view::npos || !addresses(value, In::value).empty())
      say("template_code_url", field, stretch);
    if (!emoji_in(value).empty()) say("template_code_emoji", field, stretch);
  }

  void check_given(const Component& body) {
    if (!body.text || !checking_.values.body) return;
    for (const Variable& each : placeholders(body.text->text, longest_variable_name).variables) {
      const auto value = checking_.values.body->find(each.name);
      if (value != checking_.values.body->end()) check_value(*body.text, each.stretch, value->second);
    }
  }

  void check_expiry(const Component& component) {
    const std::int64_t least = checking_.number("shortestExpiry");
    const std::int64_t most = checking_.number("longestExpiry");
    const std::int64_t minutes = *component.code_expiration_minutes;
    if (minutes >= least && minutes <= most) return;
    say("template_code_expiry", {component.path + "/code_expiration_minutes", ""}, {},
        {{"least", static_cast<long long>(least)}, {"most", static_cast<long long>(most)}});
  }

  const Checking& checking_;
  Remarks& remarks_;
};

}  // namespace

void check_authentication(const Checking& checking, Remarks& remarks) {
  if (checking.message.category == Category::authentication) AuthenticationCheck(checking, remarks).run();
}

}  // namespace liaotai::templates

#include <algorithm>

#include "engine/templates/checks.hpp"
#include "engine/templates/hosts.hpp"

namespace liaotai::templates {
namespace {

bool is_one_of(const std::string& host, const std::vector<std::string>& domains) {
  return std::any_of(domains.begin(), domains.end(),
                     [&](const std::string& domain) { return is_within(host, domain); });
}

void say(std::string_view code, const Field& field, const Host& host, Remarks& remarks) {
  remarks.push_back({std::string(code), field, host.stretch, {{"host", host.name}}, {}});
}

void check_short_links(const Checking& checking, const Field& field, Remarks& remarks) {
  for (const Host& host : hosts_in(field.text)) {
    if (is_one_of(host.name, checking.rule.list("shorteners")))
      say("template_link_shortener", field, host, remarks);
  }
}

/// Only the host that the button opens: a short link or a chat may be named in what follows it.
void check_button(const Checking& checking, const Field& url, Remarks& remarks) {
  const std::vector<Host> hosts = hosts_in(url.text);
  if (hosts.empty()) return;
  const Host& host = hosts.front();
  if (is_one_of(host.name, checking.rule.list("shorteners"))) {
    say("template_link_shortener", url, host, remarks);
  } else if (checking.message.category != Category::authentication &&
             is_one_of(host.name, checking.rule.list("chatHosts"))) {
    // Meta's own buttons for one-time codes open an address of whatsapp.com.
    say("template_chat_link", url, host, remarks);
  }
}

}  // namespace

void check_links(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    if (component.text) check_short_links(checking, *component.text, remarks);
    for (const Button& button : component.buttons) {
      if (button.url) check_button(checking, *button.url, remarks);
    }
  }
}

}  // namespace liaotai::templates

#include <array>

#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

/// How many buttons of a kind a template may have.
struct Quota {
  ButtonKind kind;
  std::string_view number;  ///< the rule's limit
  std::string_view code;
};

constexpr std::array quotas{
    Quota{ButtonKind::quick_reply, "quickReplies", "template_too_many_quick_replies"},
    Quota{ButtonKind::url, "urls", "template_too_many_url_buttons"},
    Quota{ButtonKind::phone_number, "phones", "template_too_many_phone_buttons"},
    Quota{ButtonKind::copy_code, "copyCodes", "template_too_many_copy_codes"},
};

class ButtonCheck {
 public:
  ButtonCheck(const Checking& checking, Remarks& remarks) : checking_(checking), remarks_(remarks) {}

  void run(const std::vector<Button>& buttons) {
    std::array<std::int64_t, quotas.size()> counts{};
    std::int64_t total = 0;
    for (const Button& button : buttons) {
      if (++total == limit("total") + 1) {
        say_too_many("template_too_many_buttons", button, limit("total"),
                     static_cast<std::int64_t>(buttons.size()));
      }
      for (std::size_t place = 0; place < quotas.size(); ++place) {
        const Quota& quota = quotas[place];
        if (button.kind != quota.kind || ++counts[place] != limit(quota.number) + 1) continue;
        say_too_many(quota.code, button, limit(quota.number), count(buttons, quota.kind));
      }
      check_label(button);
      if (button.url) check_url(*button.url);
      if (button.phone_number) check_length("template_phone_too_long", *button.phone_number, limit("phone"));
      if (button.kind == ButtonKind::copy_code) {
        for (const Field& code : button.samples) {
          check_length("template_copy_code_too_long", code, limit("copyCode"));
        }
      }
    }
  }

 private:
  std::int64_t limit(std::string_view number) const { return checking_.number(number); }

  static std::int64_t count(const std::vector<Button>& buttons, ButtonKind kind) {
    std::int64_t total = 0;
    for (const Button& button : buttons) total += button.kind == kind ? 1 : 0;
    return total;
  }

  void say_too_many(std::string_view code, const Button& button, std::int64_t most, std::int64_t count) {
    remarks_.push_back({std::string(code),
                        {button.path, ""},
                        {},
                        {{"limit", static_cast<long long>(most)}, {"count", static_cast<long long>(count)}},
                        {}});
  }

  void check_length(std::string_view code, const Field& field, std::int64_t most) {
    const auto length = static_cast<std::int64_t>(text::count_code_points(field.text));
    if (length <= most) return;
    remarks_.push_back({std::string(code),
                        field,
                        {byte_behind(field.text, most), static_cast<std::uint32_t>(field.text.size())},
                        {{"limit", static_cast<long long>(most)}, {"length", static_cast<long long>(length)}},
                        {}});
  }

  void check_label(const Button& button) {
    if (!button.label) {
      const bool has_own_label = button.kind == ButtonKind::quick_reply || button.kind == ButtonKind::url ||
                                 button.kind == ButtonKind::phone_number;
      if (has_own_label)
        remarks_.push_back({"template_label_missing", {button.path + "/text", ""}, {}, {}, {}});
      return;
    }
    const Field& label = *button.label;
    check_length("template_label_too_long", label, limit("label"));
    for (const Variable& each : placeholders(label.text, longest_variable_name).variables) {
      remarks_.push_back({"template_label_variable", label, each.stretch, {}, {}});
    }
  }

  /// A button's address takes one variable, and only at its end.
  void check_url(const Field& url) {
    check_length("template_url_too_long", url, limit("url"));
    const Placeholders found = placeholders(url.text, longest_variable_name);
    for (const Variable& each : found.variables) {
      const bool is_last = each.stretch.end == url.text.size();
      if (is_last && found.variables.size() == 1) continue;
      remarks_.push_back({"template_url_variable", url, each.stretch, {}, {}});
      return;
    }
  }

  const Checking& checking_;
  Remarks& remarks_;
};

}  // namespace

void check_buttons(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    if (component.kind == ComponentKind::buttons) ButtonCheck(checking, remarks).run(component.buttons);
  }
}

void check_button_order(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    const std::vector<Button>& buttons = component.buttons;
    int changes = 0;
    for (std::size_t place = 1; place < buttons.size(); ++place) {
      const bool is_reply = buttons[place].kind == ButtonKind::quick_reply;
      const bool was_reply = buttons[place - 1].kind == ButtonKind::quick_reply;
      if (is_reply == was_reply || ++changes < 2) continue;
      remarks.push_back({"template_buttons_mixed", {buttons[place].path, ""}, {}, {}, {}});
      break;
    }
  }
}

}  // namespace liaotai::templates

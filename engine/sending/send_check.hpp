#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/lint/finding.hpp"
#include "engine/packs/terms.hpp"
#include "engine/sending/consent.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/event.hpp"
#include "engine/window/report.hpp"

namespace liaotai::sending {

enum class MessageCategory : std::uint8_t { marketing, utility, authentication, service };

/// A message that somebody wants to send.
struct OutgoingMessage {
  MessageKind kind = MessageKind::free_form;
  std::optional<MessageCategory> category;
  std::optional<std::string> text;
  std::string event;
  bool unofficial = false;
};

/// A message of ours that went out before, of whatever kind, or one of the buyer's.
struct PastMessage {
  core::Instant at = 0;
  bool ours = false;
  bool broadcast = false;
  std::string text;
};

/// Whether a message sells: because it says so, or because it reads so.
enum class Marketing : std::uint8_t { none, looks, stated };

/// Everything that is known when the question is put.
struct SendQuestion {
  const Rulebook* rulebook = nullptr;
  const ChannelRules* channel = nullptr;  ///< null: a channel of no rules
  std::string channel_name;
  bool unofficial_channel = false;
  core::Instant at = 0;
  OutgoingMessage message;
  window::Report window;
  bool window_limits_sending = false;  ///< outside of its windows the platform refuses free messages
  core::Source window_source;
  bool unfollowed = false;
  bool buyer_wrote = false;           ///< at or before `at`
  std::vector<PastMessage> messages;  ///< at or before `at`, in the order of time
  Consent consent;
  Recipient recipient;
  std::vector<lint::Finding> findings;  ///< of the linter about the text
  Marketing marketing = Marketing::none;
};

/// One thing that counts for or against sending.
struct Reason {
  std::string code;
  std::vector<core::Argument> arguments;
  packs::Severity severity = packs::Severity::info;
  core::Source source;
  const lint::Finding* finding = nullptr;  ///< what it is about, where the linter said so
};

/// Something that would make it possible.
struct NextStep {
  std::string code;
  std::vector<core::Argument> arguments;
};

/// The answer as it grows: each check adds what it has to say.
struct SendAnswer {
  std::vector<Reason> reasons;
  std::vector<NextStep> next;

  void add(packs::Severity severity, std::string code, const core::Source& source,
           std::vector<core::Argument> arguments = {});
  /// The same step once, whoever says so.
  void suggest(std::string code, std::vector<core::Argument> arguments = {});
  /// Waiting: until the latest instant that anybody asks for.
  void wait_until(core::Instant instant);
  packs::Severity worst() const;
};

/// One verdict from the window, the content, consent, category, frequency and the time of day. The rules are
/// in engine/sending/README.md.
SendAnswer check_send(const SendQuestion& question);

// The checks of which it is made, each in a file of its own.
void check_sender(const SendQuestion& question, SendAnswer& answer);
void check_kind(const SendQuestion& question, SendAnswer& answer);
void check_window(const SendQuestion& question, SendAnswer& answer);
void check_consent(const SendQuestion& question, SendAnswer& answer);
void check_category(const SendQuestion& question, SendAnswer& answer);
void check_hours(const SendQuestion& question, SendAnswer& answer);
void check_frequency(const SendQuestion& question, SendAnswer& answer);
void check_content(const SendQuestion& question, SendAnswer& answer);

}  // namespace liaotai::sending

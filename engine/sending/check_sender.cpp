#include <algorithm>

#include "engine/sending/send_check.hpp"

namespace liaotai::sending {

/// Scripts and plug-ins on personal accounts are against every platform's terms, whatever they send.
void check_sender(const SendQuestion& question, SendAnswer& answer) {
  if (!question.message.unofficial && !question.unofficial_channel) return;
  const UnofficialRules& rules = question.rulebook->unofficial;
  const std::optional<packs::Platform> platform =
      question.channel == nullptr ? std::nullopt : question.channel->platform;
  const auto own = std::find_if(rules.platforms.begin(), rules.platforms.end(), [&](const auto& each) {
    return platform && each.platform == packs::name(*platform);
  });
  const bool has_own = own != rules.platforms.end();
  answer.add(packs::Severity::error, "unofficial-bulk-sender", has_own ? own->source : rules.source);
  answer.suggest(has_own ? own->instead : "use-official-tools");
}

}  // namespace liaotai::sending

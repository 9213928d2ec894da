#include "engine/sending/rulebook.hpp"

#include <algorithm>

namespace liaotai::sending {

const KindRule* ChannelRules::find(MessageKind kind) const {
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const KindRule& each) { return each.kind == kind; });
  return found == kinds.end() ? nullptr : &*found;
}

const ChannelRules* Rulebook::find(std::string_view channel) const {
  const auto found = std::find_if(channels.begin(), channels.end(),
                                  [&](const ChannelRules& each) { return each.channel == channel; });
  return found == channels.end() ? nullptr : &*found;
}

}  // namespace liaotai::sending

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/api/request.hpp"
#include "engine/lint/reading.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

/// Reads whether replies say anything, which counts where a channel measures how soon one answers. Shops say
/// the same again and again: what was read of late is not read again.
class ReplyTexts {
 public:
  explicit ReplyTexts(const window::Channel& channel);

  /// Whether this is the text of a reply without a word. An empty one is not: it may be that of a picture.
  bool says_nothing(std::string_view type, const std::optional<Value>& text);

 private:
  bool measures_;
  lint::Reading reading_;
  std::unordered_map<std::string, bool> known_;
};

}  // namespace liaotai::api

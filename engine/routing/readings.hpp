#pragma once

#include <cstdint>

#include "engine/core/instant.hpp"

namespace liaotai::routing {

/// The platform's numbers, each as the deck states it.
struct Readings {
  /// 同位客服已離線超過 10 分鐘: offline for longer, a member loses its regular customers (page 26).
  core::Duration grace = 10 * core::minute;
  /// 於3天內: for so long after the last update a buyer counts as a regular customer (page 26).
  core::Duration regular_customer = 72 * core::hour;
  /// 最後更新時間超過30分鐘: for so long a conversation that was read stays open (page 29).
  core::Duration closing = 30 * core::minute;
  /// 若未讀聊聊超過100則: so many unread conversations the hand-out gives to one member (page 23).
  std::uint32_t handout_cap = 100;
};

}  // namespace liaotai::routing

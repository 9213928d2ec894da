#pragma once

#include <cstdint>

#include "engine/core/instant.hpp"

namespace liaotai::routing {

/// What clears a conversation's unread (未讀): its owner opens it, or its owner answers it.
enum class UnreadUntil : std::uint8_t { opened, replied };

/// What the main account is that has joined without a group (scenario C): the last to be asked, or a
/// colleague like the others (page 25 against page 27).
enum class MainAccountOutsideGroups : std::uint8_t { last, equal };

/// How the buffer is handed out: page 23 says both that it is shared evenly and that the first to come takes
/// up to 100.
enum class Handout : std::uint8_t { first_takes_100, even_shares, own_share_first };

/// Whose regular customers come back to them: everybody's, those whose source the owner's group answers for,
/// or nobody's (page 26 names no source).
enum class RegularCustomer : std::uint8_t { any_source, same_group, off };

/// What becomes of unread chats whose owner has been offline for longer than the grace: they wait for the
/// buyer's next message, or they are given to others (page 26 against page 29).
enum class AfterGrace : std::uint8_t { next_message, release_unread };

/// What the three days of a regular customer are counted from (page 26 does not say).
enum class RegularFrom : std::uint8_t { last_update, assignment, agent_reply };

/// Who is chosen among equally few unread (依據帳號創立時間, page 24, does not say in which direction).
enum class Tie : std::uint8_t { oldest_account, newest_account, least_recently_assigned };

/// Who answers for a source that two groups claim: both, or the one that the shop lists first.
enum class SourceInTwoGroups : std::uint8_t { united, first_created };

/// Where a chat goes while those who are at work are all hidden (掛斷).
enum class AllHidden : std::uint8_t { buffer, spread };

/// How the deck is read where it is silent or contradicts itself, and the platform's numbers. The defaults
/// are what the workbench recommends; README.md says what each of the others changes.
struct Readings {
  UnreadUntil unread_until = UnreadUntil::opened;
  MainAccountOutsideGroups main_account_outside_groups = MainAccountOutsideGroups::last;
  Handout handout = Handout::first_takes_100;
  /// 若未讀聊聊超過100則: so many unread conversations the hand-out gives to one member (page 23).
  std::uint32_t handout_cap = 100;
  bool handout_by_group = false;
  RegularCustomer regular_customer = RegularCustomer::any_source;
  /// For so long a hidden owner keeps its regular customers; zero: not at all.
  core::Duration regular_customer_hidden = 0;
  /// 同位客服已離線超過 10 分鐘: offline for longer, a member loses its regular customers (page 26).
  core::Duration grace = 10 * core::minute;
  AfterGrace after_grace = AfterGrace::next_message;
  RegularFrom regular_from = RegularFrom::last_update;
  Tie tie = Tie::oldest_account;
  SourceInTwoGroups source_in_two_groups = SourceInTwoGroups::united;
  AllHidden all_hidden = AllHidden::buffer;
  /// 於3天內: for so long a buyer counts as a regular customer (page 26). No reading: the deck names it.
  core::Duration regular_customer_period = 72 * core::hour;
  /// 最後更新時間超過30分鐘: for so long a conversation that was read stays open (page 29). No reading.
  core::Duration closing = 30 * core::minute;

  bool operator==(const Readings&) const = default;
};

}  // namespace liaotai::routing

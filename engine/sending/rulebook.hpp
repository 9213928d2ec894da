#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/packs/terms.hpp"
#include "engine/sending/audit_rules.hpp"
#include "engine/sending/consent.hpp"
#include "engine/sending/keywords.hpp"
#include "engine/sending/local_time.hpp"
#include "engine/sending/penalty.hpp"
#include "engine/sending/promotion.hpp"
#include "engine/sending/quiet_hours.hpp"
#include "engine/sending/zones.hpp"

namespace liaotai::sending {

/// What is to be sent.
enum class MessageKind : std::uint8_t { free_form, message_template, order_template, broadcast };

/// Something that can be said: a code for a sentence, and where it is written.
struct Statement {
  std::string code;
  std::vector<core::Argument> arguments;
  core::Source source;
};

/// When a channel takes a kind of message.
enum class May : std::uint8_t {
  always,
  followers,  ///< unless the customer has unfollowed
  never,
};

/// What a channel says about messages of one kind, other than free ones, which its windows rule.
struct KindRule {
  MessageKind kind = MessageKind::message_template;
  May may = May::always;
  std::string code;                  ///< why never
  std::vector<std::string> instead;  ///< codes of what may be done where this may not
  bool no_marketing = false;
  std::vector<std::string> events;     ///< the only ones that an order template tells of; none: any
  std::optional<core::Duration> from;  ///< hours of the day
  std::optional<core::Duration> until;
  std::optional<std::int64_t> characters;
  std::optional<int> per_week;
  core::Source source;
  core::Source length_source;
  std::string note;  ///< code of something to know about it
  std::vector<core::Argument> note_arguments;
  std::vector<Statement> disputed_by;
};

/// What one channel says about sending.
struct ChannelRules {
  std::string channel;
  std::optional<packs::Platform> platform;  ///< whose words the linter knows
  std::optional<core::Duration> offset;     ///< of the market's clock, where a buyer's is not known
  std::optional<Statement> never_wrote;     ///< to a buyer who never wrote
  std::vector<std::string> never_wrote_instead;
  std::vector<KindRule> kinds;

  const KindRule* find(MessageKind kind) const;
};

/// Senders that no platform allows.
struct UnofficialRules {
  struct Of {
    std::string platform;
    core::Source source;
    std::string instead;
  };
  /// A name that says it itself, and the channel whose windows it has.
  struct Channel {
    std::string name;
    std::string like;
  };
  std::vector<Channel> channels;
  core::Source source;
  std::vector<Of> platforms;
};

/// How often is too often.
struct FrequencyRules {
  int replies = 0;  ///< to one message of the buyer
  std::vector<std::string> strict_on;
  core::Source source;
  int repeats = 0;  ///< of one text
  core::Duration repeats_within = 0;
  core::Source repeats_source;
};

/// Marketing templates that a platform doesn't deliver to a region.
struct RegionStop {
  std::string region;
  std::string channel;
  core::Source source;
};

/// All rules of sending, as engine/packs/data/sending states them.
struct Rulebook {
  Keywords keywords;
  core::Source keywords_source;
  PromotionReader promotions;
  core::Source promotions_source;
  ConsentRules consent;
  std::vector<QuietHours> quiet_hours;
  Zones zones;
  core::Source unknown_zone;
  std::vector<std::string> regions;  ///< codes by which one is known, sorted
  std::vector<ChannelRules> channels;
  UnofficialRules unofficial;
  core::Source unknown_kind;
  FrequencyRules frequency;
  RegionStop region_stop;
  core::Source mixed_category;
  AuditRules audit;
  std::vector<PenaltyLadder> penalties;

  const ChannelRules* find(std::string_view channel) const;
};

}  // namespace liaotai::sending

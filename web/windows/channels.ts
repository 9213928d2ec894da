import type { Platform, ReplyWindowReadings } from "liaotai";

type ReadingName = keyof ReplyWindowReadings;

/** What can be told about a channel: what a customer does there, and where its sources can be read in two ways. */
interface Channel {
  readonly events: readonly string[];
  readonly readings: readonly ReadingName[];
}

export const channels = {
  "wechat-official": {
    events: ["user-message", "menu-click", "follow", "scan", "payment", "contact-button", "unfollow"],
    readings: ["menuClick", "quota", "overlap"],
  },
  "wechat-mini-program": { events: ["user-message", "enter-session"], readings: ["overlap"] },
  "wechat-kf": { events: ["user-message"], readings: [] },
  whatsapp: { events: ["user-message", "user-call", "ad-click"], readings: ["overlap"] },
  messenger: { events: ["user-message"], readings: [] },
  instagram: { events: ["user-message"], readings: [] },
  "telegram-business": { events: ["user-message"], readings: [] },
  shopee: { events: ["user-message"], readings: [] },
  xiaohongshu: { events: ["user-message"], readings: [] },
  "tiktok-shop": { events: ["user-message"], readings: ["region"] },
  akaric: { events: ["user-message"], readings: [] },
} as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof channels;

export const channelIds = Object.keys(channels) as ChannelId[];

/** The channel that a host means by its platform: of several the first. */
export function channelOf(platform: Platform | null): ChannelId | null {
  return channelIds.find((channel) => channel === platform || channel.startsWith(`${platform}-`)) ?? null;
}

export function isChannel(word: unknown): word is ChannelId {
  return typeof word === "string" && Object.hasOwn(channels, word);
}

/** Everything that can be entered for a channel: what customers do, and our own answers. */
export function eventTypes(channel: ChannelId): readonly string[] {
  return [...channels[channel].events, "reply"];
}

export function readingsOf(channel: ChannelId): readonly ReadingName[] {
  return channels[channel].readings;
}

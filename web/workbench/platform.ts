import type { Platform } from "liaotai";

export const platforms: readonly Platform[] = ["shopee", "xiaohongshu", "wechat", "whatsapp"];

export function isPlatform(word: unknown): word is Platform {
  return platforms.some((platform) => platform === word);
}

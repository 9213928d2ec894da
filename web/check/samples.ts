import type { Locale } from "../catalogues/locale.js";
import type { Words } from "../catalogues/words.js";
import tableBig5 from "../../public/samples/check/quick-replies-big5.csv?url&inline";
import tableGbk from "../../public/samples/check/quick-replies-gbk.csv?url&inline";
import repliesHans from "../../public/samples/check/replies-hans.txt?raw";
import repliesHant from "../../public/samples/check/replies-hant.txt?raw";
import type { Input } from "./input.js";

export type SampleId = Exclude<keyof Words["check"]["samples"], "title">;

export type Sample =
  | { readonly platform: "shopee" | "xiaohongshu"; readonly text: string }
  | { readonly platform: "shopee" | "xiaohongshu"; readonly name: string; readonly bytes: () => Uint8Array };

/** The bytes inside a data address: the tables are not in UTF-8, and a script can carry nothing else. */
function bytesOfAddress(address: string): Uint8Array {
  const [head = "", data = ""] = address.split(",", 2);
  const text = head.endsWith(";base64") ? atob(data) : unescapeBytes(data);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function unescapeBytes(data: string): string {
  return data.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The same replies in the two scripts. */
const firstSamples = {
  "zh-Hant": { platform: "shopee", text: repliesHant.trimEnd() },
  "zh-Hans": { platform: "shopee", text: repliesHans.trimEnd() },
} as const;

/** What a first visit shows, in the script that its reader writes. */
export function firstSample(locale: Locale): Pick<Input, "platform" | "text"> {
  return firstSamples[locale === "zh-Hans" ? "zh-Hans" : "zh-Hant"];
}

/** What ships with the page: the same kinds of replies typed in both scripts, and as shops' own tables. */
export const samples: Readonly<Record<SampleId, Sample>> = {
  "replies-hant": firstSamples["zh-Hant"],
  "replies-hans": firstSamples["zh-Hans"],
  "table-big5": {
    platform: "shopee",
    name: "quick-replies-big5.csv",
    bytes: () => bytesOfAddress(tableBig5),
  },
  "table-gbk": {
    platform: "shopee",
    name: "quick-replies-gbk.csv",
    bytes: () => bytesOfAddress(tableGbk),
  },
};

export const sampleIds = Object.keys(samples) as SampleId[];

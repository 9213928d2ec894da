import type { Words } from "../../catalogues/words.js";

type SampleWords = Words["sending"]["audit"]["sample"];

/** A day of a shop's chat as a table: late answers, the same text again, coupons to strangers, a message after STOP. */
export function sampleLog(day: string, words: SampleWords): string {
  const { buyer, agent, says } = words;
  const [rain, zhe, mi] = words.buyers;
  const [jia, bo, yi] = words.agents;
  const rows: readonly (readonly [string, string, string, string, string, string])[] = [
    ["09:00:00", buyer, rain, says.size, "", ""],
    ["09:01:10", agent, rain, says.inStock, jia, "192.0.2.7"],
    ["09:20:00", buyer, zhe, says.parcel, "", ""],
    ["09:52:00", agent, zhe, says.tomorrow, bo, "192.0.2.7"],
    ["10:00:00", buyer, mi, says.exchange, "", ""],
    ["10:00:20", agent, mi, says.nothing, bo, "192.0.2.7"],
    ["10:02:00", agent, mi, says.coupon, bo, "192.0.2.7"],
    ["10:05:00", agent, mi, says.coupon, bo, "192.0.2.7"],
    ["10:08:00", agent, mi, says.coupon, bo, "192.0.2.7"],
    ...words.strangers.map(
      (stranger, index) =>
        [
          `11:${String(index * 5).padStart(2, "0")}:00`,
          agent,
          stranger,
          says.toStrangers,
          yi,
          "192.0.2.9",
        ] as const,
    ),
    ["14:00:00", buyer, rain, "STOP", "", ""],
    ["15:00:00", agent, rain, says.weekend, yi, "192.0.2.9"],
  ];
  const lines = rows.map(([time, ...cells]) => [`${day} ${time}+08:00`, ...cells].join(","));
  return [words.headings, ...lines].join("\n");
}

/** A pack to begin with: one phrase, with everything that the loader asks for. */
export function newPack(
  id: string,
  day: string,
  words: { readonly rule: string; readonly phrase: string; readonly innocent: string },
): object {
  const { rule, phrase, innocent } = words;
  const said = { "zh-Hans": rule, "zh-Hant": rule, en: rule };
  return {
    id,
    version: "1",
    reviewedOn: day,
    sources: [{ id: `${id}-source`, title: rule, tier: "community" }],
    rules: [
      {
        id: `${id}-phrase`,
        category: "sensitive-topic",
        kind: "phrase",
        severity: "warning",
        platforms: ["shopee", "xiaohongshu", "wechat", "whatsapp"],
        sources: [{ id: `${id}-source`, locator: rule }],
        reviewedOn: day,
        what: said,
        why: said,
        fine: said,
        flags: [
          { text: phrase, part: phrase },
          { text: `… ${phrase}`, part: phrase },
        ],
        passes: [innocent, `${innocent} …`],
        parameters: { phrases: [phrase] },
      },
    ],
  };
}

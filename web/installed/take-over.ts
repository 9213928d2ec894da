/** What a page says to the version that waits. */
export const takeOver = "take-over";

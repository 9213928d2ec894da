/** The name of the page's own list, in a `<meta>` of its head: origins with blanks between them. */
const listName = "liaotai-embed-origins";

/**
 * Whether the page in the frame exchanges data with a page of this origin: one of its own site, or one that the owner of
 * the site has put on the list.
 */
export function isAllowedOrigin(origin: string, page: Document = document): boolean {
  // Sandboxed pages and pages from disk all have this one: it says nothing about who it is.
  if (origin === "null" || origin === "") return false;
  const listed = page.querySelector<HTMLMetaElement>(`meta[name="${listName}"]`)?.content ?? "";
  return [new URL(page.baseURI).origin, ...listed.split(/\s+/u)].includes(origin);
}

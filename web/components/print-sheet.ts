import { type CSSResult, render, type TemplateResult } from "lit";

/**
 * Prints something else than the page: `sheet` stands in the shadow root of `part` until it was printed, under `styles`,
 * which show it on paper alone (`:host > :not(.sheet)`).
 */
export function printSheet(part: Element, sheet: TemplateResult, { styleSheet }: CSSResult): void {
  const root = part.getRootNode();
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  const place = document.createElement("div");
  place.className = "sheet";
  render(sheet, place);
  root.append(place);
  root.adoptedStyleSheets.push(styleSheet);
  addEventListener(
    "afterprint",
    () => {
      place.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== styleSheet);
    },
    { once: true },
  );
  print();
}

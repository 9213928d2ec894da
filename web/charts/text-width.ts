/** How wide a text of this size is drawn, about: Chinese characters are square, Latin letters two thirds as wide. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 1 : 0.66;
  return width * fontSize;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitted(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, fontSize) > room) characters.pop();
  return `${characters.join("")}…`;
}

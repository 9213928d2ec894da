/** Characters that file systems refuse in names. */
const unfitForNames = /[\\/:*?"<>|\u0000-\u001f]/gu;

/** Hands over a file of this name and media type. */
export type SaveFile = (name: string, type: string, content: BlobPart) => void;

/** Hands a file to the user, as a download. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(unfitForNames, "_");
  link.click();
  // The download has its own copy once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

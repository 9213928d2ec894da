/** The files of the site that a portal names in its page. */
export interface Site {
  /** Where the site is: the address of its folder. */
  readonly address: URL;
  /** The script under the name that changes with its content. */
  readonly widget: string;
  /** The hash of each file, as the attribute `integrity` has it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads which files the site has, from the list that was made when it was built. */
export async function readSite(address: URL): Promise<Site> {
  const list = new URL("./integrity.json", address);
  const response = await fetch(list);
  if (!response.ok) throw new Error(`${list.href}: ${response.status}`);
  const { widget, files } = (await response.json()) as Omit<Site, "address">;
  return { address, widget, files };
}

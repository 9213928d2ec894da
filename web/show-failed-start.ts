/** A browser that can't start the page says so where the page says that it is loading. */
export function showFailedStart(problem: unknown): void {
  document.documentElement.dataset.engine = "failed";
  const reason = document.createElement("p");
  reason.textContent = String(problem);
  document.querySelector("liaotai-workbench")?.append(reason);
}

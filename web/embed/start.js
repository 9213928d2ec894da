// Starts the page for frames. A page without an origin of its own (a sandboxed frame, a file on disk) gets no module and no
// other file from its site, unless the host sends headers for that: it is started by one classic script with everything.
const { module, classic } = document.currentScript.dataset;
if (self.origin === "null") {
  const script = document.createElement("script");
  script.src = classic;
  document.head.append(script);
} else {
  import(new URL(module, document.baseURI).href);
}

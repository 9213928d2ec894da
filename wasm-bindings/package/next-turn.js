/**
 * Settles when everything else that waits for this thread has had its turn. A page's timers would wait for
 * milliseconds once they follow each other, its messages don't.
 */
export function nextTurn() {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

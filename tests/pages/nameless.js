/* A page that looks for the extension in every way a page has, and writes down whatever it sees. */
globalThis.seen = [];
new MutationObserver((records) => {
  for (const record of records) globalThis.seen.push(`${record.type} on ${record.target.nodeName}`);
}).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });

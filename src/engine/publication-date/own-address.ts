/** An address within the path of another: "https://web.archive.org/web/20230401081530/https://news.example/talks". */
const WRAPPED = /^https?:\/\/[^/?#]+\/[^?#]*?(https?:\/\/[^/]+\/.*)$/i;

/** The address of a page itself, where an archive or a proxy has put its own before it, with the day of the capture. */
export function ownAddress(url: string): string {
  return WRAPPED.exec(url)?.[1] ?? url;
}

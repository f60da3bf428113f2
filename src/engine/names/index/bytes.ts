/** Bytes as base64, at build time, where Node 24 has no `toBase64` yet. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * A UUID of version 4 (RFC 9562 §5.4). `crypto.randomUUID` is absent on plain http and before Chrome 92,
 * `getRandomValues` is there on both.
 */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex: string[] = [];
  bytes.forEach((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    hex.push(marked.toString(16).padStart(2, '0'));
  });
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

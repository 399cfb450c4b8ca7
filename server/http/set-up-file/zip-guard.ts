import { inflateRawSync } from 'node:zlib';
import { FileUnreadableError } from './file-unreadable.ts';

/** A mall's whole set-up is a few hundred kB of XML. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_ENTRIES = 400;

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LOCAL_HEADER = 0x04_03_4b_50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * Throws {@link FileUnreadableError} unless the bytes are a plain zip archive whose entries unpack to what they say, and together to no
 * more than the bound. A few kB can otherwise unpack to gigabytes, or say that they will and have as much reserved for them.
 */
export function requireHarmlessZip(zip: Buffer): void {
  let left = MOST_BYTES;
  for (const { method, packed, size } of readEntries(zip)) {
    if (size > left || size !== unpackedSize(method, packed, left)) throw new FileUnreadableError('zip: sizes');
    left -= size;
  }
}

type Entry = { method: number; packed: Buffer; size: number };

function readEntries(zip: Buffer): Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new FileUnreadableError('zip: entries');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new FileUnreadableError('zip: directory');
    const entry = readEntry(zip, at);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return entry;
  });
}

function findEnd(zip: Buffer): number {
  // A comment of up to 64 kB may follow.
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - 0xff_ff); at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new FileUnreadableError('zip: no directory');
}

function readEntry(zip: Buffer, at: number): Entry {
  const flags = zip.readUInt16LE(at + 8);
  const packedSize = zip.readUInt32LE(at + 20);
  const header = zip.readUInt32LE(at + 42);
  const isEncrypted = (flags & 1) === 1;
  if (isEncrypted || header + 30 > zip.length || zip.readUInt32LE(header) !== LOCAL_HEADER) {
    throw new FileUnreadableError('zip: entry');
  }
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  if (start + packedSize > zip.length) throw new FileUnreadableError('zip: entry');
  const packed = zip.subarray(start, start + packedSize);
  return { method: zip.readUInt16LE(at + 10), packed, size: zip.readUInt32LE(at + 24) };
}

function unpackedSize(method: number, packed: Buffer, most: number): number {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new FileUnreadableError('zip: method');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (cause) {
    throw new FileUnreadableError('zip: unpacking', { cause });
  }
}

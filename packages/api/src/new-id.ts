import { randomBytes } from "node:crypto";

/**
 * Makes ids (UUIDv7, RFC 9562 §6.2 method 3): each is greater than the one before it from the same maker, so that
 * what was written in one millisecond keeps its order.
 */
export function createIdMaker(now: () => Date): () => string {
  let lastTime = 0;
  let lastCount = 0;
  return () => {
    const time = Math.max(now().getTime(), lastTime);
    lastCount = time === lastTime ? lastCount + 1 : randomBytes(2).readUInt16BE() & 0x3ff;
    // 12 bits are the count: a full millisecond borrows from the next.
    lastTime = lastCount > 0xfff ? time + 1 : time;
    if (lastCount > 0xfff) lastCount = 0;

    const bytes = randomBytes(16);
    bytes.writeUIntBE(lastTime, 0, 6);
    bytes.writeUInt16BE(0x7000 | lastCount, 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    const hex = bytes.toString("hex");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join("-");
  };
}

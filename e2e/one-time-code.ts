import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

const stepMs = 30_000;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** An authenticator app (RFC 6238) that has read this key. It never gives one code twice: each counts once. */
export function createAuthenticator(key: string): { nextCode(): Promise<string> } {
  const secret = bytesOf(key);
  let last = 0;
  return {
    async nextCode() {
      // The server takes the code of the step to come, as clocks differ; one further on has to be waited for.
      const step = Math.max(Math.floor(Date.now() / stepMs), last + 1);
      last = step;
      await sleep(Math.max(0, (step - 1) * stepMs - Date.now() + 500));
      return codeAt(secret, step);
    },
  };
}

function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(19) % 16;
  const code = (mac.readUInt32BE(offset) % 2 ** 31) % 1_000_000;
  return String(code).padStart(6, "0");
}

/** Base32, as such keys are written. */
function bytesOf(key: string): Buffer {
  const bits = [...key.replaceAll(" ", "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

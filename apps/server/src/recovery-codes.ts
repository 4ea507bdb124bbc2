import { createHmac } from "node:crypto";

const asShown = /^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/u;

/** What is kept of a recovery code, and what is compared with it: whoever reads the database cannot sign in with it. */
export function hashRecoveryCode(secret: string, code: string): string {
  return createHmac("sha256", secret).update(`recovery code ${code}`, "utf8").digest("base64url");
}

/** How the library writes recovery codes: new ones are hashed, those that it read before are hashes already. */
export function hashRecoveryCodes(secret: string) {
  return {
    encrypt: async (codes: string): Promise<string> =>
      JSON.stringify(
        readList(codes).map((code) => (asShown.test(code) ? hashRecoveryCode(secret, code) : code)),
      ),
    decrypt: async (codes: string): Promise<string> => codes,
  };
}

function readList(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.map(String) : [];
}

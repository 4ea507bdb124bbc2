import { isIPv6, SocketAddress } from "node:net";

/**
 * What counts as one place in limits: an IPv4 address, however it is written, or the /64 of an IPv6 address, which one
 * household or server has whole.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/su, "");
  if (!isIPv6(plain)) return plain;
  const { address: normal } = new SocketAddress({ address: plain, family: "ipv6" });
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(normal)?.[1];
  if (mapped !== undefined) return mapped;
  const [left = "", right] = normal.split("::");
  const before = groupsOf(left);
  const after = groupsOf(right ?? "");
  const zeros = Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => "0");
  return `${[...before, ...(right === undefined ? [] : zeros), ...after].slice(0, 4).join(":")}::/64`;
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":");
}

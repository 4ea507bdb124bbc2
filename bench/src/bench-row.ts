/** Another way to do the same, measured in the same run. */
export interface Peer {
  readonly name: string;
  readonly value: number;
}

/** What one run of a row found. A row without a peer says why there is none. */
export interface Measured {
  readonly value: number;
  readonly peer: Peer | { readonly missing: string };
}

/** One thing that is measured, with inputs that are the same in every run. Less is better. */
export interface BenchRow {
  readonly name: string;
  readonly unit: "ms" | "bytes";
  measure(): Promise<Measured>;
}

/** What `npm run -s bench -- --json` prints of a row. `ratio` is how many times the peer's value is ours. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  readonly command: string;
  /** Why there is no peer; absent where there is one. */
  readonly peerMissing?: string;
}

/** The line that a row prints, its numbers with three significant digits. */
export function toResult({ name, unit }: BenchRow, { value, peer }: Measured): BenchResult {
  const row = { name, value: rounded(value), unit };
  const command = `npm run -s bench -- --json --only ${name}`;
  if ("missing" in peer) {
    return { ...row, peer: null, peerValue: null, ratio: null, command, peerMissing: peer.missing };
  }
  return {
    ...row,
    peer: peer.name,
    peerValue: rounded(peer.value),
    ratio: rounded(peer.value / value),
    command,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

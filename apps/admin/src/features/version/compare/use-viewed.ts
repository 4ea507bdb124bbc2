import { useState } from "react";

/** Which changes somebody has looked at, kept in this browser. A change that changes again counts as not viewed. */
export function useViewed(comparisonKey: string) {
  const storageKey = `cookiedesk.viewed.${comparisonKey}`;
  const [viewed, setViewed] = useState(() => readKeys(storageKey));

  return {
    isViewed: (change: object) => viewed.has(fingerprint(change)),
    toggle(change: object) {
      const next = new Set(viewed);
      const key = fingerprint(change);
      if (!next.delete(key)) next.add(key);
      localStorage.setItem(storageKey, JSON.stringify([...next]));
      setViewed(next);
    },
  };
}

function readKeys(storageKey: string): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === "string") : []);
  } catch {
    return new Set();
  }
}

const fingerprints = new WeakMap<object, string>();

/** A change is long, and asked for at every key that is pressed. */
function fingerprint(change: object): string {
  const known = fingerprints.get(change) ?? hashOf(change);
  fingerprints.set(change, known);
  return known;
}

/** FNV-1a: short enough to keep thousands, and nothing depends on it but a tick. */
function hashOf(change: object): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(change)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

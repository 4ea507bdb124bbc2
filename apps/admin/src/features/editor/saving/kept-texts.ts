import type { Json } from "@cookiedesk/domain/canonical-json";
import { z } from "zod";

import { type EditorField, fieldKey, parseFieldKey } from "./field-key.ts";
import type { Known } from "./field-state.ts";

export interface KeptText {
  readonly value: Json;
  readonly known: Known;
}

/** Where texts that the server does not have yet outlive a closed tab. */
export interface KeptTexts {
  keep(field: EditorField, text: KeptText): void;
  drop(field: EditorField): void;
  /** Takes over what another tab may have kept: from now on it is this one's to drop. */
  adopt(field: EditorField, text: KeptText): void;
  all(): (KeptText & { readonly field: EditorField })[];
  /** Writes what waits to be written. */
  flush(): void;
}

const entrySchema = z.object({
  tab: z.string(),
  value: z.json(),
  known: z.object({
    value: z.json(),
    revision: z.number(),
    // A tab of an earlier release kept a version without its base: the words come back, and saving them says what is not there.
    base: z.object({ id: z.string(), version: z.number() }).nullable().catch(null),
  }),
});

export interface KeptTextsParts {
  /** The browser's own store, or null where the person has switched it off. */
  readonly storage: Storage | null;
  /** Whose texts: one policy, named like `platform/0192…`. */
  readonly subject: string;
  /** Each tab removes only what it kept itself. */
  readonly tab: string;
  readonly wait: (milliseconds: number, then: () => void) => () => void;
}

/** One entry a field, so that two tabs in different fields never overwrite each other. */
export function keepTextsIn({ storage, subject, tab, wait }: KeptTextsParts): KeptTexts {
  const prefix = `cookiedesk/unsaved/${subject}/`;
  const waiting = new Map<string, KeptText>();
  let cancel: (() => void) | undefined;

  function flush() {
    cancel?.();
    cancel = undefined;
    for (const [key, text] of waiting) write(key, JSON.stringify({ tab, ...text }));
    waiting.clear();
  }

  function write(key: string, entry: string) {
    try {
      storage?.setItem(prefix + key, entry);
    } catch {
      // The store is full or closed: the text stays in the page, and leaving the page asks first.
    }
  }

  function read(key: string) {
    try {
      return entrySchema.safeParse(JSON.parse(storage?.getItem(prefix + key) ?? "null")).data;
    } catch {
      return undefined;
    }
  }

  return {
    flush,
    keep(field, text) {
      waiting.set(fieldKey(field), text);
      cancel ??= wait(200, flush);
    },
    drop(field) {
      const key = fieldKey(field);
      waiting.delete(key);
      if (read(key)?.tab === tab) storage?.removeItem(prefix + key);
    },
    adopt(field, text) {
      write(fieldKey(field), JSON.stringify({ tab, ...text }));
    },
    all() {
      const keys = Array.from(
        { length: storage?.length ?? 0 },
        (_, index) => storage?.key(index) ?? "",
      );
      return keys
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => {
          const field = parseFieldKey(key.slice(prefix.length));
          const entry = read(key.slice(prefix.length));
          return field === null || entry === undefined
            ? []
            : [{ field, value: entry.value, known: entry.known }];
        });
    },
  };
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** `mod` is ⌘ on a Mac and Ctrl elsewhere. What Alt types belongs to the keyboard's own letters, so it names nothing. */
export function shortcutName({ key, ctrlKey, metaKey, altKey }: Key): string | null {
  if (altKey) return null;
  return ctrlKey || metaKey ? `mod+${key}` : key;
}

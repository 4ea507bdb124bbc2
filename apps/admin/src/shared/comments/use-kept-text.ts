import { useState } from "react";

/** A text that outlives a reload and a closed tab until it is sent, under its name in this browser. */
export function useKeptText(name: string) {
  const key = `cookiedesk/comment/${name}`;
  const [text, setText] = useState(() => read(key));
  return [
    text,
    (next: string) => {
      setText(next);
      write(key, next);
    },
  ] as const;
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string) {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The store is full or closed: the text stays in the page.
  }
}

import { renderDraft } from "@cookiedesk/render/render-draft";
import { localeSchema } from "@cookiedesk/domain/locale";
import { expect, test } from "vitest";

import { inScheme } from "./in-scheme.ts";

const page = renderDraft(
  {
    schema: 1,
    locale: localeSchema.parse("en"),
    title: "Cookies",
    sections: [],
    categories: [],
    cookies: [],
  },
  { name: "Babel", url: "https://babel.example.org" },
);

test.each(["light", "dark"] as const)(
  "no rule of the page asks the system any more when it is shown %s",
  (scheme) => {
    expect(page).toContain("prefers-color-scheme");
    const shown = inScheme(page, scheme);
    expect(shown).not.toContain("prefers-color-scheme");
    expect(shown).toContain(`name="color-scheme" content="${scheme}"`);
  },
);

import { expect, test } from "vitest";

import { parseFieldKey } from "../features/editor/saving/field-key.ts";
import { editorAddress } from "../shared/editor-address.ts";

test("the editor understands the address of every kind of field", () => {
  const fields = [
    { part: { kind: "policy", key: "policy" }, field: "title", locale: "fr" },
    { part: { kind: "section", key: "what-is-a-cookie" }, field: "body", locale: "pt-BR" },
    { part: { kind: "cookie", key: "_pk_id.*" }, field: "retention", locale: null },
  ] as const;

  for (const field of fields) {
    const address = new URL(editorAddress("/platforms/babel", field), "https://desk.example");
    expect(address.pathname).toBe("/platforms/babel/edit");
    expect(address.searchParams.get("lang")).toBe(field.locale);
    expect(parseFieldKey(address.searchParams.get("cell") ?? "")).toEqual(field);
  }
});

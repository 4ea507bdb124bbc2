/** Publishing without the approvals that are needed is an administrator's; with them, an editor's. */
export const publishing = {
  oneOf: ["publish", "override"],
  which: ({ emergency }: { emergency: object | null }) =>
    emergency === null ? "publish" : "override",
} as const;

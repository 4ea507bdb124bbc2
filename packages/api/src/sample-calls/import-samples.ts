import type { SamplesOf } from "./sample.ts";
import type { World } from "./world.ts";

export const importSamples: SamplesOf<"import"> = {
  recognise: (world) => ({ files: [fileOf(world)] }),
  makeDrafts: (world) => ({ files: [fileOf(world)] }),
  list: () => {},
  byId: async (world) => {
    await world.api.import.makeDrafts({ files: [fileOf(world)] });
    const [last] = await world.api.import.list();
    if (last === undefined) throw new Error("nothing was imported");
    return { id: last.id };
  },
};

function fileOf({ newName }: World) {
  const host = `${newName()}.acme.example`;
  const text = `# Cookies policy

This website leaves cookies in your browser. Each one is named below with what it does.

## What cookies are used on the https://${host} platform

| Service provider | Function and location | Cookie name | Purpose | Duration |
| --- | --- | --- | --- | --- |
| Acme | Sign-in page | sessionid | To keep you signed in | 2 weeks |
`;
  return { name: `${host}.md`, base64: Buffer.from(text).toString("base64") };
}

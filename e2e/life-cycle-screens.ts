import type { Screen } from "./screen.ts";

const file = [
  "name,url,base,locales",
  "Air quality,https://air-quality.example.org,standard,en|fr",
  "Nowhere,nowhere,standard,xx",
].join("\n");

/** Platforms from a file, ticked in the list, moved and archived. */
export function lifeCycleScreens(admin: string): Screen[] {
  return [
    {
      name: "platforms-picked",
      url: `${admin}/platforms`,
      prepare: (page) => page.getByRole("checkbox", { name: "Tick Inai" }).check(),
    },
    { name: "platforms-from-file", url: `${admin}/platforms/new-from-file` },
    {
      name: "platforms-from-file-read",
      url: `${admin}/platforms/new-from-file`,
      prepare: async (page) => {
        await page.getByLabel("Or paste the lines").fill(file);
        await page.getByRole("button", { name: "Read the lines" }).click();
        await page.getByText("will be made").waitFor();
      },
    },
    {
      name: "platform-move",
      url: `${admin}/platforms/babel`,
      prepare: (page) => page.getByRole("button", { name: "Move to another address…" }).click(),
    },
    {
      name: "platform-archive",
      url: `${admin}/platforms/babel`,
      prepare: (page) => page.getByRole("button", { name: "Archive the platform…" }).click(),
    },
  ];
}

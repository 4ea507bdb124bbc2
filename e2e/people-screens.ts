import type { Screen } from "./screen.ts";

/** People, groups and one's own account, and the doors that stand before them. */
export function peopleScreens(admin: string): Screen[] {
  return [
    { name: "people", url: `${admin}/settings/people` },
    {
      name: "people-invite",
      url: `${admin}/settings/people`,
      prepare: (page) => page.getByRole("button", { name: "Invite somebody…" }).first().click(),
    },
    { name: "groups", url: `${admin}/settings/groups` },
    { name: "account", url: `${admin}/account` },
    {
      name: "account-two-step",
      url: `${admin}/account`,
      prepare: (page) => page.getByRole("button", { name: "Set it up…" }).click(),
    },
    { name: "forgotten", url: `${admin}/forgotten` },
    { name: "invitation-used-link", url: `${admin}/invitation?token=used` },
  ];
}

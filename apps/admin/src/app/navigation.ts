import {
  IconEye,
  IconFileImport,
  IconHome,
  IconLayoutList,
  IconSettings,
  IconStack2,
  type Icon,
} from "@tabler/icons-react";

/** The places of the back office, in the order of the rail. A screen that does not exist yet is not here. */
export const navigation = [
  { to: "/", icon: IconHome, word: "nav.home", slimWord: "nav.home" },
  { to: "/reviews", icon: IconEye, word: "nav.reviews", slimWord: "nav.reviews" },
  { to: "/platforms", icon: IconLayoutList, word: "nav.platforms", slimWord: "nav.platforms" },
  { to: "/bases", icon: IconStack2, word: "nav.bases", slimWord: "nav.basesSlim" },
  { to: "/import", icon: IconFileImport, word: "nav.import", slimWord: "nav.import" },
  { to: "/settings", icon: IconSettings, word: "nav.settings", slimWord: "nav.settings" },
] as const satisfies readonly { to: string; icon: Icon; word: string; slimWord: string }[];

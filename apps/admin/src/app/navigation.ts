import {
  IconEye,
  IconFileImport,
  IconHome,
  IconLayoutList,
  IconListDetails,
  IconSettings,
  IconStack2,
  type Icon,
} from "@tabler/icons-react";
import type { Act } from "@cookiedesk/domain/access/act";
import { useDenials } from "../shared/use-denials.ts";

interface PlaceToGo {
  readonly to: string;
  readonly icon: Icon;
  readonly word: string;
  readonly slimWord: string;
  /** What only those come for who may do it everywhere; without it, everybody. */
  readonly act?: Act;
}

/** The places of the back office, in the order of the rail. A screen that does not exist yet is not here. */
const navigation = [
  { to: "/", icon: IconHome, word: "nav.home", slimWord: "nav.home" },
  { to: "/reviews", icon: IconEye, word: "nav.reviews", slimWord: "nav.reviews" },
  { to: "/platforms", icon: IconLayoutList, word: "nav.platforms", slimWord: "nav.platforms" },
  { to: "/bases", icon: IconStack2, word: "nav.bases", slimWord: "nav.basesSlim" },
  { to: "/import", icon: IconFileImport, word: "nav.import", slimWord: "nav.import", act: "edit" },
  { to: "/audit", icon: IconListDetails, word: "nav.audit", slimWord: "nav.audit", act: "audit" },
  {
    to: "/settings",
    icon: IconSettings,
    word: "nav.settings",
    slimWord: "nav.settings",
    act: "administer",
  },
] as const satisfies readonly PlaceToGo[];

/** The places that are of any use to the reader. */
export function useNavigation() {
  const whyNot = useDenials();
  return navigation.filter(
    (place) => !("act" in place) || whyNot(place.act, { kind: "everywhere" }) === undefined,
  );
}

import { NativeSelect } from "@mantine/core";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { readSide, type SideAddress, writeSide } from "../../../shared/compare-address.ts";
import classes from "./compare.module.css";
import { SubjectSearch } from "./subject-search.tsx";
import type { ComparedSubject } from "./use-compared-subject.ts";

interface SidePickerProps {
  labels: { readonly subject: string; readonly version: string };
  side: SideAddress | null;
  subject: ComparedSubject | null;
  change: (side: SideAddress) => void;
}

/** One side of a comparison: whose policy it is, and which of its states. */
export function SidePicker({ labels, side, subject, change }: SidePickerProps) {
  const { t } = useTranslation("version");
  return (
    <div className={classes["picker"]}>
      <SubjectSearch
        label={labels.subject}
        subject={subject}
        choose={({ kind, key }) => change({ kind, key, at: "draft" })}
      />
      {side === null ? null : (
        <NativeSelect
          aria-label={labels.version}
          data={optionsOf(t, side, subject)}
          value={writeSide(side)}
          onChange={(event) => {
            const picked = readSide(event.currentTarget.value);
            if (picked !== null) change(picked);
          }}
        />
      )}
    </div>
  );
}

function optionsOf(t: TFunction<"version">, side: SideAddress, subject: ComparedSubject | null) {
  const { kind, key } = side;
  // Until the versions are loaded the one that the address names is the only one known.
  const known = typeof side.at === "number" ? [{ number: side.at, current: false }] : [];
  const versions = (subject?.versions ?? known).map(({ number, current }) => ({
    value: writeSide({ kind, key, at: number }),
    label:
      kind === "base"
        ? t("compare.baseVersion", { number })
        : current
          ? t("compare.versionLive", { number })
          : t("compare.version", { number }),
  }));
  const states = [
    {
      value: writeSide({ kind, key, at: "draft" }),
      label: kind === "base" ? t("compare.baseDraft") : t("compare.draft"),
    },
    ...(kind === "platform"
      ? [{ value: writeSide({ kind, key, at: "live" }), label: t("compare.live") }]
      : []),
  ];
  return [...states, ...versions];
}

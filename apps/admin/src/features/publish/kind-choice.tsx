import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { explainReasons } from "./explain-reasons.ts";
import classes from "./publish.module.css";

export type ChangeKind = "material" | "minor";

interface KindChoiceProps {
  kind: ChangeKind;
  proposedKind: ChangeKind;
  proposedBecause: readonly string[];
  isFirst: boolean;
  choose: (kind: ChangeKind) => void;
}

/** Material or minor: the program proposes, a person decides. */
export function KindChoice({
  kind,
  proposedKind,
  proposedBecause,
  isFirst,
  choose,
}: KindChoiceProps) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  return (
    <Radio.Group
      label={<h2>{t("kind.title")}</h2>}
      value={kind}
      onChange={(value) => choose(value === "material" ? "material" : "minor")}
    >
      <div className={classes["kinds"]}>
        {(["minor", "material"] as const).map((option) => (
          <Radio
            key={option}
            value={option}
            label={
              <>
                <b>{shared(`kind.${option}`)}</b>{" "}
                <span className="second">
                  {option === proposedKind && !isFirst
                    ? t("kind.proposed", { reasons: explainReasons(t, proposedBecause) })
                    : t(`kind.${option}`)}
                </span>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { FileLines } from "./file-lines.tsx";
import classes from "./file.module.css";

type Result = Extract<ApiOutputs["platform"]["createMany"], { ok: true }>;

/** What was made, what was there already, and the lines that were not made with their reasons. */
export function FileResult({ result }: { result: Result }) {
  const { t, i18n } = useTranslation("platform");
  const number = new Intl.NumberFormat(i18n.language);
  const { made, existing, refused } = result;
  return (
    <>
      <div className={classes["summary"]}>
        <p role="status">
          {[
            t("file.made", { count: made, number: number.format(made) }),
            ...(existing === 0
              ? []
              : [t("file.existing", { count: existing, number: number.format(existing) })]),
            ...(refused.length === 0
              ? []
              : [
                  t("file.refused", {
                    count: refused.length,
                    number: number.format(refused.length),
                  }),
                ]),
          ].join(" ")}
        </p>
        <Button component={Link} to="/platforms" variant="filled" size="lg">
          {t("file.toList")}
        </Button>
      </div>
      {refused.length === 0 ? null : <FileLines rows={refused} />}
    </>
  );
}

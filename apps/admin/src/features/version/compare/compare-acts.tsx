import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** What can be done with the draft that is looked at. `next` is the number that it would take. */
export function CompareActs({ path, next }: { path: string; next: number }) {
  const { t } = useTranslation("version");
  return (
    <>
      <Button component={Link} to={`${path}/edit`}>
        {t("compare.edit")}
      </Button>
      <Button component={Link} to={`${path}/publish`} variant="filled">
        {t("compare.publish", { number: next })}
      </Button>
    </>
  );
}

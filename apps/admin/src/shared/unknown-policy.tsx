import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { EmptyState } from "./empty-state.tsx";

/** What stands where an address names a platform or a base policy that there is not. */
export function UnknownPolicy({ kind, name }: { kind: "platform" | "base"; name: string }) {
  const { t } = useTranslation("shared");
  return (
    <EmptyState
      isPage
      title={t(`unknown.${kind}.title`, { name })}
      text={t(`unknown.${kind}.text`)}
      act={
        <Button component={Link} to={kind === "platform" ? "/platforms" : "/bases"}>
          {t(`unknown.${kind}.toList`)}
        </Button>
      }
    />
  );
}

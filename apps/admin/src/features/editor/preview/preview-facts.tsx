import { askedFacts } from "@cookiedesk/domain/platform/asked-facts";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { Button, Popover } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { FactInputs } from "../../../shared/fact-inputs.tsx";
import { factWords } from "../../../shared/fact-words.ts";
import { useEditor } from "../editor-context.ts";
import { conditionsOf } from "../conditions-of.ts";
import classes from "./preview-frame.module.css";

interface PreviewFactsProps {
  /** Undefined: every part is shown, whatever its condition. */
  facts: Facts | undefined;
  choose: (facts: Facts | undefined) => void;
}

/** Which platform a base is looked at as: one with these facts, or none in particular. */
export function PreviewFacts({ facts, choose }: PreviewFactsProps) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view } = useEditor();
  const stated = Object.entries(facts ?? {}).map(([fact, value]) => factWords(shared, fact, value));
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}>
          {facts === undefined
            ? t("preview.everyPart")
            : stated.length === 0
              ? t("preview.asUnstated")
              : t("preview.asPlatform", { facts: stated.join(", ") })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes["facts"]}>
          <p className="second">{t("preview.factsHint")}</p>
          <FactInputs facts={facts ?? {}} asked={askedFacts(conditionsOf(view))} choose={choose} />
          <Button disabled={facts === undefined} onClick={() => choose(undefined)}>
            {t("preview.showEvery")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

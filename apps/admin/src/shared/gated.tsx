import type { Act } from "@cookiedesk/domain/access/act";
import type { Target } from "@cookiedesk/domain/access/may";
import { Box } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";

import classes from "./gated.module.css";
import { useDenial } from "./use-denial.ts";

interface GatedProps {
  act: Act;
  target: Target;
  children: ReactNode;
}

/** Forms for those who may send them; for everybody else to be read only, under the sentence that says why. */
export function Gated({ act, target, children }: GatedProps) {
  const denial = useDenial(act, target);
  const id = useId();
  if (denial === undefined) return children;
  return (
    <>
      {/* It takes the focus: where all the rest is disabled, a keyboard scrolls from here. */}
      <Box component="p" className={classes["why"] ?? ""} id={id} tabIndex={0}>
        <IconLock size={16} stroke={1.6} aria-hidden />
        <span>{denial}</span>
      </Box>
      <fieldset disabled aria-describedby={id} className={classes["gated"]}>
        {children}
      </fieldset>
    </>
  );
}

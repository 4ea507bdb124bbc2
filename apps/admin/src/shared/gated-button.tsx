import type { Act } from "@cookiedesk/domain/access/act";
import type { Target } from "@cookiedesk/domain/access/may";
import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { Link } from "react-router";

import { useDenial } from "./use-denial.ts";

interface GatedButtonProps extends ButtonProps {
  act: Act;
  target: Target;
  children: ReactNode;
  /** Whoever may not sends no form either: the form has to ask by itself where a key can send it. */
  type?: "button" | "submit";
  onClick?: () => void;
  /** Where it leads, for what is a link. */
  to?: string;
  /** What the link hands over beside its address. */
  state?: unknown;
}

/** A button for those who may; for everybody else it still takes the focus, so that it can say why it does nothing. */
export function GatedButton({
  act,
  target,
  type = "button",
  onClick,
  to,
  state,
  children,
  ...button
}: GatedButtonProps) {
  const denial = useDenial(act, target);
  const id = useId();
  if (denial === undefined && to !== undefined) {
    return (
      <Button {...button} component={Link} to={to} state={state}>
        {children}
      </Button>
    );
  }
  if (denial === undefined) {
    return (
      <Button {...button} type={type} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <>
      <Tooltip label={denial} events={{ hover: true, focus: true, touch: true }} multiline w={280}>
        <Button {...button} data-disabled aria-disabled aria-describedby={id}>
          {children}
        </Button>
      </Tooltip>
      <span id={id} className="sr">
        {denial}
      </span>
    </>
  );
}

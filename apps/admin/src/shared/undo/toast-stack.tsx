import { ActionIcon, Button } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import classes from "./toast-stack.module.css";
import { type Toast, ToastsContext } from "./toasts.ts";

/** Twice what a person needs at least to reach the button by keyboard. */
const shownFor = 20_000;

/** What was just done, with Undo. It waits while the pointer or the focus is on it; `z` takes back the newest. */
export function ToastStack({ children }: { children: ReactNode }) {
  const { t } = useTranslation("shared");
  const [toasts, setToasts] = useState<(Toast & { id: number })[]>([]);
  const count = useRef(0);
  const actions = useMemo(
    () => ({
      show: (toast: Toast) =>
        setToasts((shown) => [...shown.slice(-2), { ...toast, id: (count.current += 1) }]),
    }),
    [],
  );
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const takeBack = ({ id, undo }: Toast & { id: number }) => {
    undo?.();
    close(id);
  };
  useShortcuts({
    z: () => {
      const newest = toasts.findLast(({ undo }) => undo !== undefined);
      if (newest !== undefined) takeBack(newest);
    },
  });

  return (
    <ToastsContext value={actions}>
      {children}
      <div className={classes["stack"]} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <TimedToast key={toast.id} id={toast.id} onEnd={close}>
            <span>{toast.text}</span>
            {toast.undo === undefined ? null : (
              <Button
                leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />}
                onClick={() => takeBack(toast)}
              >
                {t("undo.act")} <kbd>z</kbd>
              </Button>
            )}
            <ActionIcon aria-label={t("undo.close")} onClick={() => close(toast.id)}>
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </TimedToast>
        ))}
      </div>
    </ToastsContext>
  );
}

function TimedToast({
  id,
  children,
  onEnd,
}: {
  id: number;
  children: ReactNode;
  onEnd: (id: number) => void;
}) {
  const [isHeld, setHeld] = useState(false);

  // Synchronises with the clock.
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onEnd(id), shownFor);
    return () => clearTimeout(timer);
  }, [id, isHeld, onEnd]);

  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className={classes["toast"]}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      {children}
    </div>
  );
}

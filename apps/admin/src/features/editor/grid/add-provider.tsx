import type { EditorCookie } from "@cookiedesk/api/policy/view";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useEditor, useField } from "../editor-context.ts";
import { whyNotId } from "../field-id.ts";

const NewProviderDialog = lazy(() => import("./new-provider-dialog.tsx"));

/** Names who sets this cookie where the catalogue does not know them yet. */
export function AddProvider({ cookie }: { cookie: EditorCookie }) {
  const { t } = useTranslation("editor");
  const { refresh } = useEditor();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const provider = useField(
    { part: cookie.ref, field: "provider", locale: null },
    cookie.scalars.provider,
  );

  const close = () => {
    setIsOpen(false);
    // The dialog goes with its focus; what opened it takes that back.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const choose = async (key: string) => {
    close();
    // The list has its name before the row refers to it.
    await refresh();
    provider.choose(key);
  };

  return (
    <>
      <Button
        ref={opener}
        disabled={provider.whyNot !== undefined}
        aria-describedby={provider.whyNot === undefined ? undefined : whyNotId}
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t("provider.add")}
      </Button>
      <Suspense>
        {isOpen ? <NewProviderDialog onAdded={(key) => void choose(key)} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

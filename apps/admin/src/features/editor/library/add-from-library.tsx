import { Button } from "@mantine/core";
import { IconBooks } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useEditor } from "../editor-context.ts";
import { whyNotId } from "../field-id.ts";

const LibraryDialog = lazy(() => import("./library-dialog.tsx"));

/** Opens the library of ready rows over the cookie table. */
export function AddFromLibrary() {
  const { t } = useTranslation("editor");
  const isDenied = useEditor().whyNot(null) !== undefined;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The dialog goes with its focus; what opened it takes that back.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <Button
        ref={opener}
        aria-haspopup="dialog"
        disabled={isDenied}
        aria-describedby={isDenied ? whyNotId : undefined}
        leftSection={<IconBooks size={16} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t("library.open")}
      </Button>
      <Suspense fallback={null}>{isOpen ? <LibraryDialog onClose={close} /> : null}</Suspense>
    </>
  );
}

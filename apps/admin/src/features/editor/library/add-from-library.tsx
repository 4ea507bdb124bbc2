import { Button } from "@mantine/core";
import { IconBooks } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

const LibraryDialog = lazy(() => import("./library-dialog.tsx"));

/** Opens the library of ready rows over the cookie table. */
export function AddFromLibrary() {
  const { t } = useTranslation("editor");
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
        leftSection={<IconBooks size={16} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t("library.open")}
      </Button>
      <Suspense fallback={null}>{isOpen ? <LibraryDialog onClose={close} /> : null}</Suspense>
    </>
  );
}

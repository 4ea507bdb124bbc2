import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import form from "./form.module.css";

interface FormDialogProps {
  title: string;
  /** What sending does: "Make the platform". */
  act: string;
  isSending: boolean;
  /** What is wrong with the whole, not with one field. */
  problem: string | undefined;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A form that asks for a few fields and goes: sent by its button, by Enter or by Ctrl/⌘ Enter; nothing typed is lost. */
export function FormDialog({
  title,
  act,
  isSending,
  problem,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const { t } = useTranslation("shared");
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("close") }}>
      <form
        className={form["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
        onKeyDown={(event) => {
          // What the page behind does by keys is not meant here.
          if (event.key !== "Escape") event.stopPropagation();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void onSubmit();
        }}
      >
        {children}
        {problem === undefined ? null : (
          <p className={form["problem"]} role="alert">
            {problem}
          </p>
        )}
        <div className={form["acts"]}>
          <Button type="submit" variant="filled" size="lg" loading={isSending}>
            {act}
          </Button>
          <Button size="lg" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

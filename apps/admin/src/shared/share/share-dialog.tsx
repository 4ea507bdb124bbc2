import { Button, CopyButton, Modal, Select, TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../api.ts";
import { useFailureSentence } from "../failure.tsx";
import form from "../form.module.css";
import { OpenLinks } from "./open-links.tsx";
import classes from "./share.module.css";

const days = [1, 7, 14, 30] as const;
const usual = 7;

interface ShareDialogProps {
  subject: ApiInputs["previewLink"]["list"]["subject"];
  onClose: () => void;
}

/** Whom a link is for and how long it opens; then the link, this once; below, the links that still open. */
export default function ShareDialog({ subject, onClose }: ShareDialogProps) {
  const { t } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const [label, setLabel] = useState("");
  const [asked, setAsked] = useState(false);
  const [lasting, setLasting] = useState(String(usual));
  const make = useMutation(
    api.previewLink.make.mutationOptions({
      onSuccess: () =>
        queries.invalidateQueries({ queryKey: api.previewLink.list.queryKey({ subject }) }),
    }),
  );
  const isNamed = label.trim() !== "";

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("share.title")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <p className="second">{t("share.text")}</p>
      {make.data?.ok === true ? (
        <div className={form["form"]}>
          <TextInput
            label={t("share.link")}
            description={t("share.once")}
            readOnly
            value={make.data.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className={form["acts"]}>
            <CopyButton value={make.data.link}>
              {({ copied, copy }) => (
                <Button
                  variant="filled"
                  size="lg"
                  data-autofocus
                  leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
                  onClick={copy}
                >
                  {copied ? t("copied") : t("share.copy")}
                </Button>
              )}
            </CopyButton>
            <Button size="lg" onClick={onClose}>
              {t("share.done")}
            </Button>
          </div>
        </div>
      ) : (
        <form
          className={form["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (isNamed) make.mutate({ subject, label, days: Number(lasting) });
          }}
        >
          <TextInput
            label={t("share.label")}
            placeholder={t("share.labelExample")}
            data-autofocus
            maxLength={200}
            value={label}
            error={asked && !isNamed ? t("share.labelMissing") : undefined}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Select
            label={t("share.lasting")}
            allowDeselect={false}
            value={lasting}
            onChange={(next) => setLasting(next ?? String(usual))}
            data={days.map((count) => ({
              value: String(count),
              label: t("share.days", { count }),
            }))}
          />
          {make.data?.ok === false ? (
            <p className={form["problem"]} role="alert">
              {t("share.noBaseVersion")}
            </p>
          ) : null}
          {make.isError ? (
            <p className={form["problem"]} role="alert">
              {failureSentence(make.error)}
            </p>
          ) : null}
          <div className={form["acts"]}>
            <Button type="submit" variant="filled" size="lg" loading={make.isPending}>
              {t("share.make")}
            </Button>
            <Button size="lg" onClick={onClose}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
      <div className={classes["open"]}>
        <OpenLinks subject={subject} />
      </div>
    </Modal>
  );
}

import type { Target } from "@cookiedesk/domain/access/may";
import { Button } from "@mantine/core";
import { IconEyeShare } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiInputs } from "../api.ts";
import { useDenial } from "../use-denial.ts";

const ShareDialog = lazy(() => import("./share-dialog.tsx"));

interface ShareDraftProps {
  subject: ApiInputs["previewLink"]["list"]["subject"];
  /** Where the draft stands, as permission goes. */
  target: Target;
}

/** Shows a draft to somebody without an account: makes a link that ends, and names those that still open. */
export function ShareDraft({ subject, target }: ShareDraftProps) {
  const { t } = useTranslation("shared");
  const denial = useDenial("share", target);
  const [isOpen, setOpen] = useState(false);
  // Whoever may not share has no use for the button.
  if (denial !== undefined) return null;
  return (
    <>
      <Button
        leftSection={<IconEyeShare size={16} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t("share.open")}
      </Button>
      {isOpen ? (
        <Suspense>
          <ShareDialog subject={subject} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

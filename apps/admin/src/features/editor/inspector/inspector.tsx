import { useTranslation } from "react-i18next";

import { useEditor } from "../editor-context.ts";
import { useOpenThreads } from "../open-threads.ts";
import type { EditorField } from "../saving/field-key.ts";
import { useAddress } from "../use-address.ts";
import { CommentsPanel } from "./comments-panel.tsx";
import { FieldReach } from "./field-reach.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { InspectorTabs } from "./inspector-tabs.tsx";

/** What the field that is written would reach; beside it, in tabs, what the checks found and what people say. */
export function Inspector({ writing }: { writing: EditorField | null }) {
  const { t } = useTranslation("editor");
  const { view } = useEditor();
  const threads = useOpenThreads();
  const address = useAddress();

  return (
    <>
      {view.subject.kind === "base" && writing !== null ? <FieldReach field={writing} /> : null}
      <InspectorTabs
        tabs={[
          { value: "findings", label: t("finding.title"), count: view.findings.length },
          { value: "comments", label: t("comments.title"), count: threads.total },
        ]}
        current={address.tab}
        onChoose={address.setTab}
      >
        {address.tab === "comments" ? <CommentsPanel writing={writing} /> : <FindingsPanel />}
      </InspectorTabs>
    </>
  );
}

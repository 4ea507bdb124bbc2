import { SegmentedControl } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { useEditor } from "./editor-context.ts";
import classes from "./editor-desk.module.css";
import { EditorBar } from "./editor-bar.tsx";
import { Inspector } from "./inspector/inspector.tsx";
import { Notices } from "./notices.tsx";
import { OpenThreadsProvider } from "./open-threads-provider.tsx";
import { OutlinePane } from "./outline/outline-pane.tsx";
import { PolicyPart } from "./parts/policy-part.tsx";
import { PreviewFrame } from "./preview/preview-frame.tsx";
import { ActiveTextContext } from "./prose/active-text.ts";
import { ProseToolbar, type ToolbarText } from "./prose/prose-toolbar.tsx";
import { fieldAt } from "./field-id.ts";
import type { EditorField } from "./saving/field-key.ts";
import { useAddress } from "./use-address.ts";
import { useGoToCell } from "./use-go-to-cell.ts";

/** Three panes, one document: outline and languages, the text with its table, what the checks say. */
export function EditorDesk() {
  const { t } = useTranslation("editor");
  const address = useAddress();
  const [writing, setWriting] = useState<EditorField | null>(null);
  const { showComments } = address;
  const showThreads = useCallback(
    (field: EditorField) => {
      setWriting(field);
      showComments();
    },
    [showComments],
  );
  return (
    <OpenThreadsProvider show={showThreads}>
      <div className={classes["desk"]} data-pane={address.pane}>
        <EditorBar />
        <SegmentedControl
          className={classes["tabs"]}
          fullWidth
          aria-label={t("pane.label")}
          value={address.pane}
          onChange={(pane) =>
            address.setPane(pane === "outline" || pane === "inspector" ? pane : "text")
          }
          data={[
            { value: "text", label: t("pane.text") },
            { value: "outline", label: t("pane.outline") },
            { value: "inspector", label: t("pane.inspector") },
          ]}
        />
        <aside className={classes["outline"]} aria-label={t("pane.outline")}>
          <OutlinePane
            onGo={() => (address.pane === "text" ? undefined : address.setPane("text"))}
          />
        </aside>
        <section
          className={classes["sheet"]}
          aria-label={t("pane.text")}
          onFocus={({ target }) => setWriting((before) => fieldAt(target) ?? before)}
        >
          {address.isPreview ? <PreviewFrame /> : <PolicyText />}
        </section>
        <aside className={classes["inspector"]} aria-label={t("pane.inspector")}>
          <Inspector writing={writing} />
        </aside>
      </div>
    </OpenThreadsProvider>
  );
}

function PolicyText() {
  const { t } = useTranslation("editor");
  const { view } = useEditor();
  const [text, setText] = useState<ToolbarText | null>(null);
  const active = useMemo(
    () => ({
      enter: (element: HTMLTextAreaElement, isProse: boolean) => setText({ element, isProse }),
    }),
    [],
  );
  useGoToCell();
  const note =
    view.base === null || view.base.version === null
      ? null
      : t("text.grey", { base: view.base.name, number: view.base.version });

  return (
    <ActiveTextContext value={active}>
      <ProseToolbar text={text} placeholders={view.placeholders} note={note} />
      <div className={classes["scroll"]}>
        <Notices />
        <div className={classes["document"]}>
          {view.parts.map((part) => (
            <PolicyPart key={`${part.ref.kind}/${part.ref.key}`} part={part} />
          ))}
        </div>
      </div>
    </ActiveTextContext>
  );
}

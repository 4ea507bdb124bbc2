import { Modal, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { Failure } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { useEditor } from "../editor-context.ts";
import { LibraryTool } from "./library-tool.tsx";
import classes from "./library.module.css";
import { searchLibrary } from "./search-library.ts";
import { useAddRows } from "./use-add-rows.ts";

/** Ready rows by tool, to be added one by one or a tool at once. The library suggests; what is added is a person's choice. */
export default function LibraryDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { subject, view } = useEditor();
  const api = useApi();
  const library = useQuery(api.library.list.queryOptions({ subject }));
  const [search, setSearch] = useState("");
  const adding = useAddRows();
  const tools =
    library.data === undefined ? [] : searchLibrary(library.data.tools, search, i18n.language);

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t("library.title", { name: view.name })}
      closeButtonProps={{ "aria-label": shared("close") }}
      onKeyDown={(event) => {
        // What the page behind does by keys is not meant here.
        if (event.key !== "Escape") event.stopPropagation();
      }}
    >
      <div className={classes["library"]}>
        <p className="second">{t("library.hint")}</p>
        <TextInput
          data-autofocus
          type="search"
          label={t("library.search")}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {library.isPending ? <SkeletonRows rows={8} height={64} /> : null}
        {library.isError ? (
          <Failure error={library.error} retry={() => void library.refetch()} />
        ) : null}
        {library.data !== undefined && tools.length === 0 ? (
          <p role="status">{t("library.nothing", { search })}</p>
        ) : null}
        {tools.map((tool) => (
          <LibraryTool key={tool.key} tool={tool} adding={adding} />
        ))}
      </div>
    </Modal>
  );
}

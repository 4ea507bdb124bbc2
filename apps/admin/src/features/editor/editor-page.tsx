import type { EditorView, Subject } from "@cookiedesk/api/policy/view";
import type { Target } from "@cookiedesk/domain/access/may";
import { localeSchema } from "@cookiedesk/domain/locale";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import { EditorContext } from "./editor-context.ts";
import { EditorDesk } from "./editor-desk.tsx";
import { useDenials } from "../../shared/use-denials.ts";
import { useSaver } from "./saving/use-saver.ts";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";
import { useAddress } from "./use-address.ts";

/** One editor for a platform's policy and for a base policy. */
export function Component() {
  const { slug, key } = useParams();
  return slug === undefined ? (
    <BaseEditor key={key} name={key ?? ""} />
  ) : (
    <PlatformEditor key={slug} slug={slug} />
  );
}

function PlatformEditor({ slug }: { slug: string }) {
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  if (platform.isPending) return <SkeletonRows rows={16} height={36} />;
  if (platform.isError)
    return <Failure error={platform.error} retry={() => void platform.refetch()} />;
  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  const { id, groups } = platform.data;
  return (
    <SubjectEditor
      subject={{ kind: "platform", id }}
      target={{ kind: "platform", groups: groups.map((group) => group.id) }}
    />
  );
}

function BaseEditor({ name }: { name: string }) {
  const api = useApi();
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key: name }));
  if (base.isPending) return <SkeletonRows rows={16} height={36} />;
  if (base.isError) return <Failure error={base.error} retry={() => void base.refetch()} />;
  if (base.data === null) return <UnknownPolicy kind="base" name={name} />;
  return (
    <SubjectEditor subject={{ kind: "base", id: base.data.id }} target={{ kind: "everywhere" }} />
  );
}

function SubjectEditor({ subject, target }: { subject: Subject; target: Target }) {
  const api = useApi();
  const policy = useQuery(api.policy.open.queryOptions({ subject }));
  // What is on screen stays there when a later answer fails: the chip says how things are.
  if (policy.data !== undefined) {
    return (
      <ToastStack>
        <OpenEditor key={subject.id} view={policy.data} target={target} />
      </ToastStack>
    );
  }
  if (policy.isError) return <Failure error={policy.error} retry={() => void policy.refetch()} />;
  return <SkeletonRows rows={16} height={36} />;
}

function OpenEditor({ view, target }: { view: EditorView; target: Target }) {
  const { t } = useTranslation("editor");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const address = useAddress();
  const { subject } = view;
  const denials = useDenials();
  const isKnown = (locale: string | null) => view.locales.some((one) => one.locale === locale);
  const locale = address.lang !== null && isKnown(address.lang) ? address.lang : view.defaultLocale;
  const beside =
    address.beside !== null && isKnown(address.beside) && address.beside !== locale
      ? address.beside
      : null;

  const refresh = useCallback(async () => {
    // Lists, plans and comparisons are asked for again when they are next looked at.
    const others = [api.policy, api.platform, api.basePolicy, api.version];
    await Promise.all(
      others.map((noun) =>
        queries.invalidateQueries({ ...noun.pathFilter(), refetchType: "none" }),
      ),
    );
    await Promise.all([
      queries.invalidateQueries(api.policy.open.queryFilter({ subject })),
      queries.invalidateQueries(api.policy.preview.queryFilter()),
    ]);
  }, [queries, api, subject]);
  const onRestored = useCallback(
    (count: number) => toasts.show({ text: t("notice.restored", { count }) }),
    [toasts, t],
  );
  const saver = useSaver(view, refresh, onRestored);

  // By what it says: each answer about the platform is another object.
  const groups = target.kind === "platform" ? target.groups.join() : null;
  const editor = useMemo(() => {
    const place: Target =
      groups === null
        ? { kind: "everywhere" }
        : { kind: "platform", groups: groups.split(",").filter((id) => id !== "") };
    const whyNot = (written: string | null) =>
      written === null
        ? denials("edit", place)
        : denials("translate", place, localeSchema.parse(written));
    return { view, subject, saver, locale, beside, whyNot, refresh };
  }, [view, subject, saver, locale, beside, refresh, denials, groups]);
  return (
    <EditorContext value={editor}>
      <EditorDesk />
    </EditorContext>
  );
}

import { direction } from "@cookiedesk/domain/locale";
import type { ReactNode } from "react";

/** A text of a policy in its own language, for readers and screen readers alike. */
export function LocalText({
  locale,
  children,
  className,
}: {
  locale: string;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <span className={className} lang={locale} dir={direction(locale)}>
      {children}
    </span>
  );
}

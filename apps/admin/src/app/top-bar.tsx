import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";

import { AccountMenu } from "./account-menu.tsx";
import { Bell } from "./bell.tsx";
import { HelpButton } from "./help-button.tsx";
import classes from "./top-bar.module.css";

/** Search, help and account. The search is the list's own: it writes the list's address, as one is typing. */
export function TopBar({ account }: { account: { name: string; email: string } }) {
  const { t } = useTranslation("app");
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const onList = useLocation().pathname === "/platforms";
  const [query] = useSearchParams();
  useShortcuts({ "/": () => field.current?.focus() });

  const search = (text: string) => {
    const next = new URLSearchParams(onList ? query : undefined);
    next.delete("page");
    if (text === "") next.delete("search");
    else next.set("search", text);
    void navigate({ pathname: "/platforms", search: next.toString() }, { replace: onList });
  };

  return (
    <section className={classes["bar"]} aria-label={t("bar")}>
      <search className={classes["find"]}>
        <IconSearch size={16} stroke={1.6} aria-hidden />
        <input
          // On the list the field follows the address; elsewhere it waits for Enter.
          key={onList ? "list" : "elsewhere"}
          ref={field}
          type="search"
          aria-label={t("search.label")}
          placeholder={t("search.placeholder")}
          defaultValue={onList ? (query.get("search") ?? "") : ""}
          onChange={(event) => onList && search(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") search(event.currentTarget.value);
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        <kbd aria-hidden>/</kbd>
      </search>
      <div className={classes["end"]}>
        <Bell />
        <HelpButton />
        <AccountMenu account={account} />
      </div>
    </section>
  );
}

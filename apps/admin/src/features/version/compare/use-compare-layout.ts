import { useLocation, useNavigate, useSearchParams } from "react-router";

import { writeQuery } from "../../../shared/compare-address.ts";

/** How the changes are laid out: it stands in the address, so that a link shows what its sender saw. */
export function useCompareLayout() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(query);
    if (value === null) next.delete(name);
    else next.set(name, value);
    void navigate({ search: writeQuery(Object.fromEntries(next)), hash }, { replace: true });
  };
  return {
    isSplit: query.get("view") === "split",
    setSplit: (isSplit: boolean) => set("view", isSplit ? "split" : null),
    hidesSame: query.get("rows") === "changed",
    setHidesSame: (hides: boolean) => set("rows", hides ? "changed" : null),
  };
}

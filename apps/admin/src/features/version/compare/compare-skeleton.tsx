import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import classes from "./compare.module.css";

/** A comparison's shape while it is made: languages, the list of changes, the page. */
export function CompareSkeleton() {
  return (
    <div className={classes["page"]}>
      <div className={classes["languages"]} />
      <div className={classes["list"]}>
        <SkeletonRows rows={6} height={48} />
      </div>
      <div className={classes["sheet"]}>
        <SkeletonRows rows={10} height={56} />
      </div>
    </div>
  );
}

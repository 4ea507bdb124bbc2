import { createBrowserRouter, Navigate } from "react-router";

import { LostPage } from "./lost-page.tsx";
import { RouteFailure } from "./route-failure.tsx";
import { Shell } from "./shell.tsx";

/** Screens that are one document take the slim rail, so that the document gets the room. */
export interface RouteHandle {
  readonly slim: true;
}
const slim: RouteHandle = { slim: true };

/** Every screen has its address; each is loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <></>,
    children: [
      { path: "/setup", lazy: () => import("../features/account/setup-page.tsx") },
      { path: "/sign-in", lazy: () => import("../features/account/sign-in-page.tsx") },
      { path: "/forgotten", lazy: () => import("../features/account/door/forgotten-page.tsx") },
      { path: "/invitation", lazy: () => import("../features/account/door/invitation-page.tsx") },
      { path: "/look", lazy: () => import("../features/look/look-page.tsx") },
      { path: "/reset", lazy: () => import("../features/account/door/reset-page.tsx") },
      {
        element: <Shell />,
        children: [
          {
            errorElement: <RouteFailure />,
            children: [
              { index: true, lazy: () => import("../features/home/home-page.tsx") },
              { path: "reviews", lazy: () => import("../features/review/reviews-page.tsx") },
              { path: "reviews/:id", lazy: () => import("../features/review/review-page.tsx") },
              { path: "platforms", lazy: () => import("../features/platform/platforms-page.tsx") },
              {
                path: "platforms/new-from-file",
                lazy: () => import("../features/platform/new-from-file-page.tsx"),
              },
              {
                path: "platforms/:slug",
                lazy: () => import("../features/platform/platform-page.tsx"),
              },
              {
                path: "platforms/:slug/edit",
                handle: slim,
                lazy: () => import("../features/editor/editor-page.tsx"),
              },
              {
                path: "move-platforms",
                lazy: () => import("../features/following/many/move-many-page.tsx"),
              },
              {
                path: "platforms/:slug/base",
                lazy: () => import("../features/following/base-change-page.tsx"),
              },
              {
                path: "platforms/:slug/publish",
                handle: slim,
                lazy: () => import("../features/publish/publish-policy-page.tsx"),
              },
              {
                path: "platforms/:slug/history",
                lazy: () => import("../features/version/policy-history-page.tsx"),
              },
              {
                path: "platforms/:slug/history/:number",
                lazy: () => import("../features/version/version-page.tsx"),
              },
              {
                path: "platforms/:slug/history/:number/restore",
                handle: slim,
                lazy: () => import("../features/version/restore/restore-page.tsx"),
              },
              {
                path: "platforms/:slug/history/as-of",
                handle: slim,
                lazy: () => import("../features/version/as-of/as-of-page.tsx"),
              },
              {
                path: "platforms/:slug/compare",
                lazy: () => import("../features/version/compare/compare-redirect.tsx"),
              },
              {
                path: "bases",
                lazy: () => import("../features/base-policy/base-policies-page.tsx"),
              },
              {
                path: "bases/:key",
                lazy: () => import("../features/base-policy/base-policy-page.tsx"),
              },
              {
                path: "bases/:key/edit",
                handle: slim,
                lazy: () => import("../features/editor/editor-page.tsx"),
              },
              {
                path: "bases/:key/publish",
                handle: slim,
                lazy: () => import("../features/publish/publish-base-page.tsx"),
              },
              {
                path: "bases/:key/submit",
                handle: slim,
                lazy: () => import("../features/publish/many/submit-many-page.tsx"),
              },
              { path: "fixes/:rule", lazy: () => import("../features/fix/fix-page.tsx") },
              {
                path: "bases/:key/conflicts",
                lazy: () => import("../features/conflict/conflicts-page.tsx"),
              },
              {
                path: "bases/:key/versions/:number",
                lazy: () => import("../features/base-policy/base-version-page.tsx"),
              },
              {
                path: "bases/:key/history",
                lazy: () => import("../features/version/base-history-page.tsx"),
              },
              {
                path: "bases/:key/compare",
                lazy: () => import("../features/version/compare/compare-redirect.tsx"),
              },
              {
                path: "compare",
                handle: slim,
                lazy: () => import("../features/version/compare/compare-page.tsx"),
              },
              { path: "import", lazy: () => import("../features/import/import-page.tsx") },
              { path: "import/:id", lazy: () => import("../features/import/imported-page.tsx") },
              { path: "audit", lazy: () => import("../features/audit/audit-page.tsx") },
              { path: "settings", element: <Navigate to="/settings/people" replace /> },
              {
                path: "settings/people",
                lazy: () => import("../features/settings/people/people-page.tsx"),
              },
              {
                path: "settings/groups",
                lazy: () => import("../features/settings/groups/groups-page.tsx"),
              },
              {
                path: "notifications",
                lazy: () => import("../features/notification/notifications-page.tsx"),
              },
              { path: "account", lazy: () => import("../features/account/account-page.tsx") },
              { path: "*", element: <LostPage /> },
            ],
          },
        ],
      },
    ],
  },
]);

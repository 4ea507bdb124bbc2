import type account from "../features/account/words/en.json";
import type audit from "../features/audit/words/en.json";
import type basePolicy from "../features/base-policy/words/en.json";
import type conflict from "../features/conflict/words/en.json";
import type editor from "../features/editor/words/en.json";
import type fix from "../features/fix/words/en.json";
import type following from "../features/following/words/en.json";
import type home from "../features/home/words/en.json";
import type imports from "../features/import/words/en.json";
import type look from "../features/look/words/en.json";
import type notification from "../features/notification/words/en.json";
import type platform from "../features/platform/words/en.json";
import type preview from "../features/preview/words/en.json";
import type publish from "../features/publish/words/en.json";
import type review from "../features/review/words/en.json";
import type settings from "../features/settings/words/en.json";
import type version from "../features/version/words/en.json";
import type shared from "../shared/words/en.json";
import type app from "./words/en.json";

// A key that the English catalogue lacks does not compile.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shared";
    resources: {
      account: typeof account;
      app: typeof app;
      audit: typeof audit;
      "base-policy": typeof basePolicy;
      conflict: typeof conflict;
      editor: typeof editor;
      fix: typeof fix;
      following: typeof following;
      home: typeof home;
      import: typeof imports;
      look: typeof look;
      notification: typeof notification;
      platform: typeof platform;
      preview: typeof preview;
      publish: typeof publish;
      review: typeof review;
      settings: typeof settings;
      shared: typeof shared;
      version: typeof version;
    };
  }
}

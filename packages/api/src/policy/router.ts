import { publishing } from "../access/publishing.ts";
import { writing } from "../access/writing.ts";
import { onPlatform, onSubject, seeingSubject } from "../access/place.ts";
import { saveResultView } from "../save-result.ts";
import { router, needing } from "../trpc.ts";
import { addCookie, addSection } from "./add-part.ts";
import {
  addCookieInput,
  addSectionInput,
  movePartInput,
  openPolicyInput,
  planPublicationInput,
  previewPolicyInput,
  publishPolicyInput,
  removePartInput,
  resetFieldInput,
  restorePartInput,
  saveFieldInput,
  settleConflictInput,
  tellDeliveryInput,
} from "./input.ts";
import { movePart } from "./move-part.ts";
import { openPolicy } from "./open-policy.ts";
import { planPublication } from "./plan-publication.ts";
import { previewPolicy } from "./preview-policy.ts";
import { publishPolicy } from "./publish-policy.ts";
import { removePart, restorePart } from "./remove-part.ts";
import { resetField } from "./reset-field.ts";
import { saveField } from "./save-field.ts";
import { settleConflict } from "./settle-conflict.ts";
import { tellDelivery } from "./tell-delivery.ts";
import {
  createdPartView,
  deliveryView,
  editorView,
  previewView,
  publishedPolicyView,
  publishPlanView,
  removeResultView,
  restoreResultView,
} from "./view.ts";

export const policyRouter = router({
  open: needing("see", seeingSubject, openPolicyInput)
    .output(editorView)
    .query(({ ctx, input }) => openPolicy(ctx, input)),
  saveField: needing(writing, onSubject, saveFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveField(ctx, input)),
  resetField: needing(writing, onSubject, resetFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => resetField(ctx, input)),
  settleConflict: needing(
    writing,
    ({ platformId, locale }) => ({ kind: "platforms", ids: [platformId], locale }),
    settleConflictInput,
  )
    .output(saveResultView)
    .mutation(({ ctx, input }) => settleConflict(ctx, input)),
  addSection: needing("edit", onSubject, addSectionInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addSection(ctx, input)),
  addCookie: needing("edit", onSubject, addCookieInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addCookie(ctx, input)),
  removePart: needing("edit", onSubject, removePartInput)
    .output(removeResultView)
    .mutation(({ ctx, input }) => removePart(ctx, input)),
  restorePart: needing("edit", onSubject, restorePartInput)
    .output(restoreResultView)
    .mutation(({ ctx, input }) => restorePart(ctx, input)),
  movePart: needing("edit", onSubject, movePartInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => movePart(ctx, input)),
  preview: needing("see", seeingSubject, previewPolicyInput)
    .output(previewView.nullable())
    .query(({ ctx, input }) => previewPolicy(ctx, input)),
  publishPlan: needing("see", onPlatform, planPublicationInput)
    .output(publishPlanView)
    .query(({ ctx, input }) => planPublication(ctx, input)),
  publish: needing(publishing, onPlatform, publishPolicyInput)
    .output(publishedPolicyView)
    .mutation(({ ctx, input }) => publishPolicy(ctx, input)),
  delivery: needing("see", onPlatform, tellDeliveryInput)
    .output(deliveryView)
    .query(({ ctx, input }) => tellDelivery(ctx, input)),
});

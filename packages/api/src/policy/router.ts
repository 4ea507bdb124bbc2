import { saveResultView } from "../save-result.ts";
import { router, signedIn } from "../trpc.ts";
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
  open: signedIn
    .input(openPolicyInput)
    .output(editorView)
    .query(({ ctx, input }) => openPolicy(ctx, input)),
  saveField: signedIn
    .input(saveFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveField(ctx, input)),
  resetField: signedIn
    .input(resetFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => resetField(ctx, input)),
  settleConflict: signedIn
    .input(settleConflictInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => settleConflict(ctx, input)),
  addSection: signedIn
    .input(addSectionInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addSection(ctx, input)),
  addCookie: signedIn
    .input(addCookieInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addCookie(ctx, input)),
  removePart: signedIn
    .input(removePartInput)
    .output(removeResultView)
    .mutation(({ ctx, input }) => removePart(ctx, input)),
  restorePart: signedIn
    .input(restorePartInput)
    .output(restoreResultView)
    .mutation(({ ctx, input }) => restorePart(ctx, input)),
  movePart: signedIn
    .input(movePartInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => movePart(ctx, input)),
  preview: signedIn
    .input(previewPolicyInput)
    .output(previewView.nullable())
    .query(({ ctx, input }) => previewPolicy(ctx, input)),
  publishPlan: signedIn
    .input(planPublicationInput)
    .output(publishPlanView)
    .query(({ ctx, input }) => planPublication(ctx, input)),
  publish: signedIn
    .input(publishPolicyInput)
    .output(publishedPolicyView)
    .mutation(({ ctx, input }) => publishPolicy(ctx, input)),
  delivery: signedIn
    .input(tellDeliveryInput)
    .output(deliveryView)
    .query(({ ctx, input }) => tellDelivery(ctx, input)),
});

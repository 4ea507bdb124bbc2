/** A finding as the checks give it: its code with the facts that its sentence needs. */
export { findingSchema as findingView } from "@cookiedesk/domain/check/finding";

/** The least id that can have been made at this time (UUIDv7): what was made since has a greater one. */
export function idFloor(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

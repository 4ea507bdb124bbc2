/** Where a platform is found: its host, and its name in addresses of the public site. */
export interface Address {
  readonly url: string;
  readonly slug: string;
}

/** The parts of an address that a platform no longer has after it moved, one by one; visitors may still know them. */
export function partsLeftBehind(before: Address, after: Address): Partial<Address>[] {
  return [
    ...(before.slug === after.slug ? [] : [{ slug: before.slug }]),
    ...(before.url === after.url ? [] : [{ url: before.url }]),
  ];
}

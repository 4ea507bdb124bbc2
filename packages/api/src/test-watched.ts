/** For tests: the same thing, which notes the names of what is called on it and in its transactions, in order. */
export function watched<Watched extends object>(target: Watched, calls: string[]): Watched {
  return new Proxy(target, {
    get(from, name): unknown {
      const member: unknown = Reflect.get(from, name);
      if (typeof member === "object" && member !== null) return watched(member, calls);
      if (typeof member !== "function") return member;
      return (first: unknown, ...rest: unknown[]): unknown => {
        calls.push(String(name));
        const work =
          typeof first === "function"
            ? (tx: object): unknown => Reflect.apply(first, undefined, [watched(tx, calls)])
            : first;
        return Reflect.apply(member, from, [work, ...rest]);
      };
    },
  });
}

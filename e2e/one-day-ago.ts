/**
 * Loaded into a program before it starts (`node --import`), it sets that program's clock back by a day: what it
 * publishes then was published yesterday.
 */
const day = 24 * 60 * 60 * 1000;
const RealDate = Date;
const yesterday = () => RealDate.now() - day;

globalThis.Date = new Proxy(RealDate, {
  construct(target, values: [], made): Date {
    const date: unknown = Reflect.construct(
      target,
      values.length === 0 ? [yesterday()] : values,
      made,
    );
    if (date instanceof RealDate) return date;
    throw new TypeError("a date is made by Date");
  },
  get(target, name): unknown {
    return name === "now" ? yesterday : Reflect.get(target, name);
  },
});
